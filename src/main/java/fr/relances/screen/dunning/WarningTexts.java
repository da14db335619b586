package fr.relances.screen.dunning;

import fr.relances.dunning.DunningProposal;
import fr.relances.dunning.DunningWarning;
import fr.relances.screen.Column;
import fr.relances.screen.Desk;
import fr.relances.screen.PickList;
import fr.relances.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** How warnings (R18) are put on one line, and which of several is looked into. */
final class WarningTexts {

    private static final int WIDTH = 70;

    private WarningTexts() {}

    /** The cut-off date, marked when it is old, and what is overdue outside the proposal. */
    static String line(DunningProposal proposal) {
        String cutOff = proposal.cutOffDate()
                .map(date -> Messages.of("dunning.cut_off", date)
                        + (find(proposal, DunningWarning.Kind.OLD_CUT_OFF).isPresent() ? " !" : ""))
                .orElse(Messages.of("dunning.cut_off.none"));
        return find(proposal, DunningWarning.Kind.OVERDUE_OUTSIDE)
                .map(outside -> cutOff + "   " + outside.text())
                .orElse(cutOff);
    }

    private static Optional<DunningWarning> find(DunningProposal proposal, DunningWarning.Kind kind) {
        return proposal.warnings().stream()
                .filter(warning -> warning.kind() == kind)
                .findFirst();
    }

    /** A list where there are several. */
    static void choose(Desk desk, List<DunningWarning> warnings, Consumer<DunningWarning> chosen) {
        if (warnings.size() == 1) {
            chosen.accept(warnings.get(0));
        } else {
            PickList.one(
                            desk,
                            Messages.of("dunning.warnings"),
                            warnings,
                            List.of(Column.left("", WIDTH, warning -> "! " + warning.text())),
                            chosen)
                    .show();
        }
    }
}
