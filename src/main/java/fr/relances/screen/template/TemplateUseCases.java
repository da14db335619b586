package fr.relances.screen.template;

import fr.relances.letter.template.ListTemplates;
import fr.relances.parameter.ChooseGeneralTemplate;
import fr.relances.parameter.CurrentEntity;
import fr.relances.parameter.ReadParameters;

/** What the screens of models call. */
public record TemplateUseCases(
        CurrentEntity currentEntity,
        ReadParameters readParameters,
        ListTemplates list,
        ChooseGeneralTemplate chooseGeneral) {}
