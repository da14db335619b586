package fr.relances.screen.openitem;

import fr.relances.openitem.ConfirmDueDate;
import fr.relances.openitem.DisputeItem;
import fr.relances.openitem.FindOpenItems;
import fr.relances.openitem.PromisePayment;
import fr.relances.openitem.ReadOpenItem;
import fr.relances.openitem.RecordPayment;
import fr.relances.openitem.SettleItem;
import fr.relances.parameter.CurrentEntity;
import fr.relances.screen.selection.SelectionUseCases;

/** What the screens of pièces ask and do. */
public record ItemUseCases(
        CurrentEntity currentEntity,
        FindOpenItems find,
        ReadOpenItem read,
        SelectionUseCases selections,
        Changing changing) {

    /** What an operator does to a pièce. */
    public record Changing(
            RecordPayment pay,
            SettleItem settle,
            DisputeItem dispute,
            PromisePayment promise,
            ConfirmDueDate confirmDueDate) {}
}
