package fr.relances.dunning;

import fr.relances.db.Database;
import fr.relances.dunning.decision.CustomerDecision;
import fr.relances.dunning.decision.CustomerTally;
import fr.relances.dunning.decision.Decision;
import fr.relances.dunning.decision.ItemDecision;
import fr.relances.dunning.decision.LetterOrder;
import fr.relances.dunning.decision.RunTerms;
import fr.relances.dunning.decision.SortOrder;
import fr.relances.parameter.EntityParameters;
import fr.relances.parameter.ReadParameters;
import fr.relances.text.Progress;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Use case: the tiers and pièces behind a warning (R18). Changes nothing. */
public final class ReadWarning {

    private final Database database;
    private final ReadParameters readParameters;

    public ReadWarning(Database database, ReadParameters readParameters) {
        this.database = database;
        this.readParameters = readParameters;
    }

    /** A tiers with those of its pièces that are warned of; none of them where the tiers itself is. */
    public record Warned(CustomerDecision customer, List<ItemDecision> items) {}

    /** False when it was stopped. Some have nothing behind them. */
    public boolean run(DunningProposal proposal, DunningWarning warning, Progress progress, Consumer<Warned> consumer) {
        EntityParameters parameters = readParameters.run(proposal.criteria().entityCode());
        RunTerms terms = RunTerms.of(proposal.criteria(), parameters);
        Predicate<ItemDecision> concerned = concerned(warning, terms);
        boolean whole = warning.kind() == DunningWarning.Kind.NOT_SERVABLE;
        return new DecidedCustomers(database, terms).each(codes(proposal, warning, terms), progress, decision -> {
            List<ItemDecision> items =
                    decision.items().stream().filter(concerned).toList();
            if (whole || !items.isEmpty()) {
                consumer.accept(new Warned(decision, items));
            }
        });
    }

    private List<String> codes(DunningProposal proposal, DunningWarning warning, RunTerms terms) {
        return switch (warning.kind()) {
            case SKIPPED_LEVELS, ESTIMATED_DUE_DATES -> proposal.codes();
            case OLD_CUT_OFF, SENDER_UNNAMED, TEMPLATE -> List.of();
            case NOT_SERVABLE ->
                proposal.letters().stream()
                        .filter(letter -> !letter.servable())
                        .map(ProposedLetter::code)
                        .toList();
            case OVERDUE_OUTSIDE -> overdueOutside(terms);
        };
    }

    private static Predicate<ItemDecision> concerned(DunningWarning warning, RunTerms terms) {
        return switch (warning.kind()) {
            case SKIPPED_LEVELS ->
                item -> item.decision() == Decision.RELANCER
                        && item.item().state().level() == warning.fromLevel();
            case ESTIMATED_DUE_DATES ->
                item -> item.decision() == Decision.RELANCER
                        && item.item().state().dueDateEstimated();
            case OVERDUE_OUTSIDE ->
                item -> item.decision() == Decision.ECARTER
                        && item.item().state().isOverdue(terms.dunningDate());
            case OLD_CUT_OFF, NOT_SERVABLE, SENDER_UNNAMED, TEMPLATE -> item -> false;
        };
    }

    private List<String> overdueOutside(RunTerms terms) {
        Map<String, CustomerTally> tallies =
                database.read(DunningMapper.class, mapper -> ScanEntity.run(mapper, terms));
        LetterOrder<String> codes = new LetterOrder<>(SortOrder.NAME);
        tallies.values().stream()
                .filter(tally -> tally.overdueOutside() > 0)
                .map(CustomerTally::customer)
                .forEach(customer -> codes.add(customer, "", customer.code()));
        return codes.sorted();
    }
}
