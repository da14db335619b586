package fr.relances.dunning;

import fr.relances.dunning.decision.CustomerTally;
import fr.relances.dunning.decision.Explanation;
import fr.relances.dunning.decision.Reason;
import fr.relances.dunning.decision.RunTerms;
import fr.relances.dunning.decision.TallyCounts;
import fr.relances.parameter.EntityParameters;
import fr.relances.text.Messages;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What all tiers of an entity come to in a proposal, and the warnings that follow from it (R18). */
final class ProposalSums {

    private static final int DAYS_OF_A_FRESH_CUT_OFF = 7;

    private final RunTerms terms;
    private final Map<Reason, Integer> setAside = new EnumMap<>(Reason.class);
    private final int[] skipping;
    private Extent listed = Extent.NONE;
    private Extent inCredit = Extent.NONE;
    private int estimated;
    private int customersOutside;
    private int itemsOutside;

    ProposalSums(RunTerms terms) {
        this.terms = terms;
        this.skipping = new int[terms.criteria().level()];
    }

    void add(CustomerTally tally) {
        Explanation outcome = tally.outcome();
        if (tally.customer().dunnable() && tally.counts().listed() > 0) {
            listed = listed.plus(tally.counts().listed(), tally.balance());
            if (tally.balance().isNegative()) {
                inCredit = inCredit.plus(tally.counts().listed(), tally.balance());
            }
        }
        if (outcome.isNone()) {
            addLetter(tally.counts());
        } else {
            setAside.merge(outcome.reason(), 1, Integer::sum);
        }
        addOutside(tally.overdueOutside());
    }

    Extent listed() {
        return listed;
    }

    Extent inCredit() {
        return inCredit;
    }

    Map<Reason, Integer> setAside() {
        return setAside;
    }

    List<DunningWarning> warnings(List<ProposedLetter> letters, EntityParameters parameters) {
        List<DunningWarning> warnings = new ArrayList<>();
        addSender(warnings, parameters.entity().letterName());
        int runLevel = terms.criteria().level();
        for (int level = 0; level < skipping.length; level++) {
            if (skipping[level] > 0) {
                warnings.add(DunningWarning.skippedLevels(level, runLevel, skipping[level]));
            }
        }
        if (estimated > 0) {
            warnings.add(DunningWarning.estimatedDueDates(estimated));
        }
        parameters.cutOffDate().ifPresent(date -> addCutOff(warnings, date));
        int refused =
                (int) letters.stream().filter(letter -> !letter.servable()).count();
        if (refused > 0) {
            warnings.add(DunningWarning.notServable(refused));
        }
        if (itemsOutside > 0) {
            warnings.add(DunningWarning.overdueOutside(customersOutside, itemsOutside));
        }
        return warnings;
    }

    private static void addSender(List<DunningWarning> warnings, String sender) {
        if (sender.equals(Messages.of("entity.first"))) {
            warnings.add(DunningWarning.senderUnnamed(sender));
        }
    }

    private void addCutOff(List<DunningWarning> warnings, LocalDate cutOff) {
        long days = ChronoUnit.DAYS.between(cutOff, terms.dunningDate());
        if (days > DAYS_OF_A_FRESH_CUT_OFF) {
            warnings.add(DunningWarning.oldCutOff(cutOff, days));
        }
    }

    /** A pièce below the level just under the run's skips a step. */
    private void addLetter(TallyCounts counts) {
        estimated += counts.estimated();
        for (int level = 0; level < skipping.length - 1; level++) {
            skipping[level] += counts.dunnedAt(level);
        }
    }

    private void addOutside(int items) {
        if (items > 0) {
            customersOutside++;
            itemsOutside += items;
        }
    }
}
