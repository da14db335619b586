package fr.relances.dunning;

import fr.relances.dunning.decision.Decision;
import fr.relances.dunning.decision.ItemDecision;
import java.time.LocalDate;

/** What a control list is written as. */
public enum ControlListKind {
    /** On paper: what is dunned. */
    PDF,
    /** On paper, with what is set aside and why. */
    PDF_WITH_SET_ASIDE,
    /** For spreadsheets: every overdue pièce and every credit of every tiers with Edition relance, and why. */
    CSV;

    ReadControlList.Content content() {
        return this == PDF ? ReadControlList.Content.TO_DUN : ReadControlList.Content.EVERYTHING;
    }

    boolean lists(ItemDecision item, LocalDate dunningDate) {
        return switch (this) {
            case PDF -> item.decision() != Decision.ECARTER;
            case PDF_WITH_SET_ASIDE -> true;
            case CSV -> item.item().state().isListed(dunningDate);
        };
    }
}
