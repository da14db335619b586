package fr.relances.screen.customer;

import fr.relances.customer.EditCustomer;
import fr.relances.customer.FindCustomers;
import fr.relances.customer.ReadCustomer;
import fr.relances.parameter.CurrentEntity;
import fr.relances.parameter.ReadParameters;
import fr.relances.screen.openitem.ItemUseCases;
import fr.relances.screen.selection.SelectionUseCases;
import fr.relances.screen.statement.StatementUseCases;

/** What the screens of tiers ask and do. */
public record CustomerUseCases(
        CurrentEntity currentEntity,
        ReadParameters readParameters,
        FindCustomers find,
        ReadCustomer read,
        EditCustomer edit,
        SelectionUseCases selections,
        ItemUseCases items,
        StatementUseCases statements) {

    /** The entity where the operator works, also from one of its sites. */
    String entityCode() {
        return currentEntity.place().entity().code();
    }
}
