package fr.relances.dunning.run;

import fr.relances.dunning.decision.CustomerDecision;
import fr.relances.dunning.decision.CustomerState;
import fr.relances.dunning.decision.Decision;
import fr.relances.dunning.decision.DunningCriteria;
import fr.relances.dunning.decision.ItemDecision;
import fr.relances.dunning.decision.ItemState;
import java.util.ArrayList;
import java.util.List;

/** Gathers what a run keeps of its tiers and pièces, and stores it table by table, which batches well. */
final class RunRecords {

    private static final int REASON_LENGTH = 500;

    private final long runId;
    private final DunningCriteria criteria;
    private final List<String> claims = new ArrayList<>();
    private final List<RunRows.RunCustomer> customers = new ArrayList<>();
    private final List<RunRows.RunItem> items = new ArrayList<>();

    RunRecords(long runId, DunningCriteria criteria) {
        this.runId = runId;
        this.criteria = criteria;
    }

    void serve(CustomerDecision decision) {
        CustomerState customer = decision.customer();
        claims.add(customer.code());
        customers.add(customer(customer, Decision.RELANCER, "", Math.max(customer.level(), criteria.level())));
        decision.items().forEach(item -> items.add(item(item)));
    }

    /** A tiers that is gone ({@code decision} null) leaves no row. */
    void leaveOut(CustomerDecision decision, String objection) {
        if (decision != null) {
            CustomerState customer = decision.customer();
            customers.add(customer(customer, Decision.ECARTER, objection, customer.level()));
        }
    }

    void store(DunningRunMapper runs) {
        customers.forEach(runs::insertCustomer);
        claims.forEach(code -> runs.insertClaim(criteria.entityCode(), code, runId));
        items.forEach(runs::insertItem);
        customers.clear();
        claims.clear();
        items.clear();
    }

    private RunRows.RunCustomer customer(CustomerState customer, Decision decision, String reason, int newLevel) {
        return new RunRows.RunCustomer(
                runId,
                criteria.entityCode(),
                customer.code(),
                decision,
                cut(reason),
                customer.level(),
                customer.lastDunningDate(),
                newLevel);
    }

    private RunRows.RunItem item(ItemDecision decision) {
        ItemState state = decision.item().state();
        return new RunRows.RunItem(
                runId,
                state.id(),
                state.customerCode(),
                decision.decision(),
                cut(decision.reason()),
                decision.amount(),
                state.level(),
                state.lastDunningDate());
    }

    private static String cut(String reason) {
        return reason.length() <= REASON_LENGTH ? reason : reason.substring(0, REASON_LENGTH);
    }
}
