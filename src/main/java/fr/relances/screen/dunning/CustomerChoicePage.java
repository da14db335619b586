package fr.relances.screen.dunning;

import fr.relances.dunning.ProposedLetter;
import fr.relances.screen.Desk;
import fr.relances.screen.Key;
import fr.relances.screen.Page;
import fr.relances.text.Messages;
import java.util.List;
import java.util.Set;

/** Tiers à relancer behind F4 of the field (R6): what is ticked becomes the filter; all ticked is no filter. */
final class CustomerChoicePage extends Page {

    private final CustomerList list;
    private final FilterFields fields;

    /** {@code all} proposes as if no tiers were chosen. */
    CustomerChoicePage(Desk desk, ShownRun all, FilterFields fields) {
        super(desk, "dunning.customer_list");
        this.fields = fields;
        this.list = new CustomerList(desk, all, () -> {});
        Set<String> chosen = Set.copyOf(fields.chosenCustomers());
        list.propose(letter -> chosen.isEmpty() || chosen.contains(letter.code()));
        fill(list.part());
        keys.bind(Key.F10, "key.validate", this::accept);
    }

    @Override
    protected String step() {
        return Messages.of("dunning.customers.chosen", list.ticked().cardinality());
    }

    private void accept() {
        List<String> codes = list.ticked().stream()
                .mapToObj(index -> list.letters().get(index))
                .map(ProposedLetter::code)
                .toList();
        if (codes.isEmpty()) {
            desk.refuse(Messages.of("dunning.customers.none"));
            return;
        }
        fields.chooseCustomers(codes.size() == list.letters().size() ? List.of() : codes);
        desk.close(this);
    }
}
