package fr.relances.dunning.decision;

import fr.relances.text.FrenchOrder;
import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** R11: puts what belongs to tiers in order, as French dictionaries do; ties by code. */
public final class LetterOrder<T> {

    private final Collator words = FrenchOrder.words();
    private final List<Placed<T>> elements = new ArrayList<>();
    private final SortOrder order;

    public LetterOrder(SortOrder order) {
        this.order = order;
    }

    public void add(CustomerState customer, String postalCode, T element) {
        String text =
                switch (order) {
                    case NAME -> customer.name();
                    case POSTAL_CODE -> postalCode;
                    case CODE -> customer.code();
                    case SALES_REPRESENTATIVE -> customer.salesRepresentative();
                };
        elements.add(new Placed<>(words.getCollationKey(text), customer.code(), element));
    }

    public List<T> sorted() {
        return elements.stream()
                .sorted(Comparator.<Placed<T>, CollationKey>comparing(Placed::key)
                        .thenComparing(Placed::code, FrenchOrder.exact()))
                .map(Placed::element)
                .toList();
    }

    private record Placed<T>(CollationKey key, String code, T element) {}
}
