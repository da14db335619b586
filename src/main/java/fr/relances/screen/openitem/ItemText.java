package fr.relances.screen.openitem;

import fr.relances.openitem.ItemChange;
import fr.relances.openitem.Movement;
import fr.relances.openitem.OpenItem;
import fr.relances.openitem.ReadOpenItem;
import fr.relances.screen.TextPager;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** A pièce as lines: its fields, its movements, what was changed by hand. */
final class ItemText {

    private static final int LABEL_CELLS = 24;

    private final List<String> lines = new ArrayList<>();

    private ItemText() {}

    static List<String> lines(ReadOpenItem.Detail detail) {
        ItemText text = new ItemText();
        text.fields(detail.item());
        text.claims(detail.item());
        text.movements(detail);
        text.changes(detail.changes());
        return text.lines;
    }

    private void fields(OpenItem item) {
        OpenItem.Label label = item.label();
        line("customer", label.customerCode() + " " + label.customerName());
        line("number", ItemWords.nature(label.nature()) + " " + label.number());
        line("site", label.siteCode());
        line("source", ItemWords.source(label.source()));
        line("item_date", Formats.date(item.terms().itemDate()));
        if (item.terms().dueDate() != null) {
            String estimated = item.terms().estimated() ? " " + Messages.of("item.text.estimated") : "";
            line("due_date", Formats.date(item.terms().dueDate()) + estimated);
        }
        line("payment_method", item.terms().paymentMethod());
        line("amount", Formats.euros(item.amount()));
        line("balance", Formats.euros(item.balance()));
    }

    private void claims(OpenItem item) {
        String date = item.standing().lastDunningDate() == null
                ? ""
                : " " + Messages.of("item.text.dunned", item.standing().lastDunningDate());
        line("level", item.standing().level() + date);
        if (item.dispute().amount().isPositive()) {
            line(
                    "dispute",
                    Formats.euros(item.dispute().amount()) + " : "
                            + item.dispute().reason());
        }
        promise(item.promise());
        if (!item.toCheck().isEmpty()) {
            line("to_check", item.toCheck());
        }
        line(
                "stamp",
                Messages.of("item.text.stamp", item.stamp().at(), item.stamp().by()));
    }

    private void promise(OpenItem.Promise promise) {
        if (promise.stands()) {
            String amount = Formats.euros(promise.amount());
            line("promise", Messages.of("item.text.promised", amount, promise.date(), promise.takenBy()));
        }
    }

    private void movements(ReadOpenItem.Detail detail) {
        section("item.text.movements");
        if (detail.movements().isEmpty()) {
            lines.add(" " + Messages.of("item.text.movements.none"));
        }
        for (Movement movement : detail.movements()) {
            wrapped(Messages.of(
                    "item.text.movement",
                    movement.date(),
                    ItemWords.source(movement.source()),
                    Formats.euros(movement.amount()),
                    movement.label(),
                    movement.recordedBy(),
                    movement.recordedAt()));
        }
    }

    private void changes(List<ItemChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        section("item.text.changes");
        for (ItemChange change : changes) {
            wrapped(Messages.of(
                    "item.text.change",
                    change.at(),
                    change.by(),
                    ItemWords.change(change.kind()),
                    change.before().isEmpty() ? "-" : change.before(),
                    change.after().isEmpty() ? "-" : change.after()));
        }
    }

    private void section(String key) {
        lines.add("");
        lines.add(" " + Messages.of(key));
    }

    private void wrapped(String text) {
        lines.addAll(TextPager.wrapped("  " + text));
    }

    private void line(String name, String value) {
        String label = Messages.of("item.text.label." + name);
        lines.add(" " + label + " ".repeat(Math.max(1, LABEL_CELLS - label.length())) + value);
    }
}
