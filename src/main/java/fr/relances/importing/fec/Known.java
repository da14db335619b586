package fr.relances.importing.fec;

import fr.relances.amount.Amount;
import java.util.List;

/** All that the base has of an entity when an import begins; {@code site} is where new pièces will be issued. */
record Known(String site, List<StoredItem> items, List<StoredCustomer> customers, StoredLedger ledger) {

    Known {
        items = List.copyOf(items);
        customers = List.copyOf(customers);
    }

    static Known read(FecMapper mapper, FecRequest.Target target) {
        String entity = target.entityCode();
        List<StoredItem> items = mapper.findItems(entity);
        StoredLedger ledger = StoredLedger.of(items, mapper.findCarriedLines(entity), mapper.findMovements(entity));
        String site = target.siteCode().isEmpty() ? mapper.findSites(entity).get(0) : target.siteCode();
        return new Known(site, items, mapper.findCustomers(entity), ledger);
    }

    Amount balance() {
        return Amount.sum(items, StoredItem::balance);
    }

    /** R26: what a share of is settled. */
    Amount openDebits() {
        return Amount.sum(items, item -> item.balance().max(Amount.ZERO));
    }
}
