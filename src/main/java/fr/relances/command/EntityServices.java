package fr.relances.command;

import fr.relances.letter.envelope.WriteWindowSheet;
import fr.relances.parameter.EditEntity;
import fr.relances.parameter.EnvelopeWindow;
import fr.relances.parameter.FindEntities;
import fr.relances.parameter.ReadParameters;
import fr.relances.parameter.SetEnvelopeWindow;

/** The use cases that entite calls. */
public record EntityServices(
        FindEntities find,
        EditEntity edit,
        ReadParameters parameters,
        SetEnvelopeWindow setWindow,
        WriteWindowSheet writeSheet) {

    boolean isThere(String code) {
        return find.run().stream().anyMatch(entity -> entity.code().equals(code));
    }

    /** The usual window for an entity that is not there yet. */
    EnvelopeWindow window(String code) {
        return isThere(code) ? parameters.run(code).settings().window() : EnvelopeWindow.USUAL;
    }
}
