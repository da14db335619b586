package fr.relances.screen.table;

import fr.relances.parameter.CurrentEntity;
import fr.relances.parameter.EditCode;
import fr.relances.parameter.FindCodes;

/** What the screens of tables call. */
public record TableUseCases(CurrentEntity currentEntity, FindCodes find, EditCode edit) {

    String entityCode() {
        return currentEntity.place().entity().code();
    }
}
