package fr.relances.importing.fec;

import fr.relances.customer.PaymentTerms;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What an import is made with; {@code laterYear}: the base has a FEC that ended before this one begins. */
record Frame(
        String site,
        AccountChoice accounts,
        LocalDate cutOff,
        boolean laterYear,
        PaymentTerms usualTerms,
        Map<String, PaymentTerms> terms) {

    Frame {
        terms = Map.copyOf(terms);
    }

    static Frame of(FecRequest request, FecFile file, Known known, Optional<LocalDate> last) {
        Map<String, PaymentTerms> terms = new HashMap<>();
        known.customers()
                .forEach(customer ->
                        PaymentTerms.parse(customer.terms()).ifPresent(parsed -> terms.put(customer.code(), parsed)));
        boolean laterYear =
                last.isPresent() && last.get().isBefore(file.content().firstDate());
        PaymentTerms usual = new PaymentTerms(request.reading().delay(), false, null);
        return new Frame(known.site(), request.reading().accounts(), file.cutOff(request), laterYear, usual, terms);
    }

    /** Inferred from the tiers' terms. */
    LocalDate dueDate(String customer, LocalDate itemDate) {
        return terms.getOrDefault(customer, usualTerms).dueDate(itemDate);
    }
}
