package fr.relances.dunning;

import fr.relances.dunning.decision.CustomerDecision;
import fr.relances.dunning.decision.ItemDecision;
import fr.relances.letter.list.ControlListPdf;
import fr.relances.parameter.Reference;
import fr.relances.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts decided pièces on the paper of the control list, and begins a part where another ATC begins. */
final class ControlListPaper {

    private final ControlListPdf pdf;
    private final LocalDate date;
    private final boolean perRepresentative;
    private final Map<String, String> labels;
    private String representative;

    ControlListPaper(
            ControlListPdf pdf, LocalDate date, boolean perRepresentative, List<Reference> salesRepresentatives) {
        this.pdf = pdf;
        this.date = date;
        this.perRepresentative = perRepresentative;
        this.labels = salesRepresentatives.stream().collect(Collectors.toMap(Reference::code, Reference::label));
    }

    void add(CustomerDecision customer, ItemDecision item) {
        String its = customer.customer().salesRepresentative();
        if (perRepresentative && !its.equals(representative)) {
            representative = its;
            pdf.part(name(its));
        }
        pdf.add(ControlListRows.row(customer, item, date));
    }

    private String name(String code) {
        if (code.isEmpty()) {
            return Messages.of("control.part.none");
        }
        String label = labels.getOrDefault(code, "");
        return label.isEmpty() || label.equals(code)
                ? Messages.of("control.part.code", code)
                : Messages.of("control.part", code, label);
    }
}
