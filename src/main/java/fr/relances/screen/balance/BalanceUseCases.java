package fr.relances.screen.balance;

import fr.relances.balance.ReadAgedBalance;
import fr.relances.balance.WriteAgedBalance;
import fr.relances.parameter.CurrentEntity;
import fr.relances.screen.selection.SelectionUseCases;

/** What the screens of the aged balance call. */
public record BalanceUseCases(
        CurrentEntity currentEntity, ReadAgedBalance read, WriteAgedBalance write, SelectionUseCases selections) {

    /** The entity where the operator works, also from one of its sites. */
    String entityCode() {
        return currentEntity.place().entity().code();
    }
}
