package fr.relances.screen.entity;

import fr.relances.letter.envelope.WriteWindowSheet;
import fr.relances.parameter.ReadParameters;
import fr.relances.parameter.SetEnvelopeWindow;

/** What the screen of the envelopes' window calls. */
public record WindowUseCases(ReadParameters parameters, SetEnvelopeWindow set, WriteWindowSheet writeSheet) {}
