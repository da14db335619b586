package fr.relances.screen.dunning;

import fr.relances.dunning.DunningProposal;
import fr.relances.dunning.DunningWarning;
import fr.relances.dunning.ProposedLetter;
import fr.relances.dunning.ReadWarning;
import fr.relances.dunning.decision.CustomerDecision;
import fr.relances.dunning.decision.ItemDecision;
import fr.relances.screen.Column;
import fr.relances.screen.Desk;
import fr.relances.screen.DetailedList;
import fr.relances.screen.NoticeWindow;
import fr.relances.screen.Page;
import fr.relances.screen.VirtualList;
import fr.relances.screen.WorkWindow;
import fr.relances.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is behind a warning (R18): pièces, or tiers where the tiers is what is warned of. */
final class WarningPage extends Page {

    /** Without a pièce: the tiers itself; {@code why} is for that case. */
    private record Row(CustomerDecision customer, Optional<ItemDecision> item, String why) {

        String of(Function<ItemDecision, String> text) {
            return item.map(text).orElse("");
        }

        String reason() {
            return item.map(ItemDecision::reason).orElse(why);
        }

        String whole() {
            return customer.customer().code() + " " + customer.customer().name() + " : "
                    + item.map(ItemColumns::whole).orElse(why);
        }
    }

    private final DunningWarning warning;

    private WarningPage(Desk desk, DunningWarning warning, List<Row> rows) {
        super(desk, "dunning.warning");
        this.warning = warning;
        VirtualList<Row> list = new VirtualList<>(desk, rows, columns());
        list.onDetail("key.detail", row -> desk.open(new CustomerItemsPage(desk, row.customer())));
        fill(new DetailedList<>(list, 2, Row::whole));
    }

    /** Reads what is behind {@code warning}; of some there is nothing to list. */
    static void open(Desk desk, DunningUseCases useCases, DunningProposal proposal, DunningWarning warning) {
        if (!warning.kind().listed()) {
            boolean cutOff = warning.kind() == DunningWarning.Kind.OLD_CUT_OFF;
            String text = cutOff ? Messages.of("dunning.warning.cut_off_hint", warning.text()) : warning.text();
            new NoticeWindow(desk, Messages.of("title.dunning.warning"), text).show();
            return;
        }
        WorkWindow.run(
                desk,
                warning.text(),
                progress -> {
                    List<Row> rows = new ArrayList<>();
                    Map<String, String> refusals = refusals(proposal);
                    useCases.looking()
                            .readWarning()
                            .run(proposal, warning, progress, warned -> add(rows, warned, refusals));
                    return rows;
                },
                rows -> desk.open(new WarningPage(desk, warning, rows)));
    }

    private static Map<String, String> refusals(DunningProposal proposal) {
        return proposal.letters().stream().collect(Collectors.toMap(ProposedLetter::code, ProposedLetter::refusal));
    }

    private static void add(List<Row> rows, ReadWarning.Warned warned, Map<String, String> refusals) {
        CustomerDecision customer = warned.customer();
        if (warned.items().isEmpty()) {
            String why = refusals.getOrDefault(customer.customer().code(), "");
            rows.add(new Row(customer, Optional.empty(), why));
        }
        warned.items().forEach(item -> rows.add(new Row(customer, Optional.of(item), "")));
    }

    private static List<Column<Row>> columns() {
        return List.of(
                Column.left(
                        Messages.of("dunning.column.code"),
                        8,
                        row -> row.customer().customer().code()),
                Column.left(
                        Messages.of("dunning.column.name"),
                        16,
                        row -> row.customer().customer().name()),
                Column.left(Messages.of("dunning.column.number"), 10, row -> row.of(ItemColumns::number)),
                Column.left(Messages.of("dunning.column.due_date"), 11, row -> row.of(ItemColumns::lastDay)),
                Column.right(Messages.of("dunning.column.level"), 6, row -> row.of(ItemColumns::level)),
                Column.right(Messages.of("dunning.column.balance"), 12, row -> row.of(ItemColumns::balance)),
                Column.left(Messages.of("dunning.column.reason"), 60, Row::reason));
    }

    @Override
    protected String step() {
        return warning.text();
    }
}
