package fr.relances.command;

import fr.relances.amount.Amount;
import fr.relances.dunning.ControlListRows;
import fr.relances.dunning.DunningProposal;
import fr.relances.dunning.ProposalTotals;
import fr.relances.dunning.decision.CriteriaText;
import fr.relances.dunning.decision.CustomerDecision;
import fr.relances.dunning.decision.Decision;
import fr.relances.dunning.decision.ItemDecision;
import fr.relances.letter.list.ControlListRow;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import java.io.PrintStream;

/** The control list as lines to read on a terminal, 80 columns wide: a tiers, its pièces, its net sum. */
final class ControlListLines {

    private static final String ITEM = "  %-16.16s %-10s %-10s %5s %12s %1s %-10s %s";

    private final PrintStream out;
    private final DunningProposal proposal;
    private String lastCode = "";
    private Amount net = Amount.ZERO;

    ControlListLines(PrintStream out, DunningProposal proposal) {
        this.out = out;
        this.proposal = proposal;
    }

    void begin() {
        CriteriaText.lines(proposal.criteria(), proposal.level().name()).forEach(out::println);
        out.println();
        line(
                Messages.of("dunning.list.number"),
                Messages.of("dunning.list.date"),
                Messages.of("dunning.list.due"),
                Messages.of("dunning.list.days"),
                Messages.of("dunning.list.balance"),
                Messages.of("dunning.list.level"),
                Messages.of("dunning.list.last"),
                "");
    }

    void add(CustomerDecision customer, ItemDecision item) {
        ControlListRow row =
                ControlListRows.row(customer, item, proposal.criteria().dunningDate());
        if (!row.party().code().equals(lastCode)) {
            endCustomer();
            beginCustomer(row.party(), customer.customer().level());
        }
        net = net.plus(row.outcome().dunned());
        ControlListRow.Item piece = row.item();
        boolean setAside = item.decision() == Decision.ECARTER;
        line(
                piece.number(),
                Formats.date(piece.date()),
                Formats.date(piece.dueDate()),
                piece.dueDate() == null ? "" : Formats.number(piece.daysLate()),
                Formats.amount(setAside ? piece.balance() : row.outcome().dunned()),
                Integer.toString(piece.level()),
                Formats.date(piece.lastDunningDate()),
                row.outcome().reason());
    }

    private void beginCustomer(ControlListRow.Party party, int level) {
        lastCode = party.code();
        out.println(Messages.of(
                "dunning.list.customer", party.code(), party.name(), party.postalCode(), party.town(), level));
    }

    void end() {
        endCustomer();
        ProposalTotals totals = proposal.totals();
        out.println(Messages.of(
                "dunning.list.totals",
                proposal.listed().customers(),
                proposal.listed().items(),
                proposal.listed().balance()));
        if (proposal.inCredit().customers() > 0) {
            out.println(Messages.of(
                    "dunning.list.in_credit",
                    proposal.inCredit().customers(),
                    proposal.inCredit().balance()));
        }
        out.println(totals.text());
    }

    private void endCustomer() {
        if (!lastCode.isEmpty()) {
            line("", "", "", "", Formats.amount(net), "", "", Messages.of("dunning.list.net"));
        }
        net = Amount.ZERO;
    }

    private void line(Object... cells) {
        out.println(ITEM.formatted(cells).stripTrailing());
    }
}
