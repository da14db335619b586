package fr.relances.screen.parameter;

import fr.relances.parameter.CurrentEntity;
import fr.relances.parameter.DeleteLevel;
import fr.relances.parameter.ProposeLevel;
import fr.relances.parameter.ReadParameters;
import fr.relances.parameter.StoreOptions;

/** What Paramétrages éditions calls. */
public record OptionsUseCases(
        CurrentEntity currentEntity,
        ReadParameters readParameters,
        StoreOptions store,
        ProposeLevel propose,
        DeleteLevel delete) {}
