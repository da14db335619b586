package fr.relances.screen.history;

import fr.relances.dunning.run.HistoryChange;
import fr.relances.dunning.run.HistoryItem;
import fr.relances.dunning.run.LetterHistory;
import fr.relances.screen.TextPager;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** What the operator reads of a letter: its text, its pièces, what was changed since. */
final class LetterTexts {

    private LetterTexts() {}

    static List<String> of(LetterHistory letter) {
        List<String> lines = new ArrayList<>(letter.text());
        if (!letter.customer().served()) {
            lines.addAll(TextPager.wrapped(letter.customer().text()));
        }
        lines.add("");
        lines.add(Messages.of("history.section.items"));
        letter.items().forEach(item -> lines.addAll(TextPager.wrapped("  " + item(item))));
        lines.add("");
        lines.add(Messages.of("history.section.changes"));
        letter.changes().stream()
                .map(HistoryChange::text)
                .forEach(text -> lines.addAll(TextPager.wrapped("  " + text)));
        if (letter.changes().isEmpty()) {
            lines.add("  " + Messages.of("history.no_change"));
        }
        return lines;
    }

    private static String item(HistoryItem item) {
        return switch (item.decision()) {
            case RELANCER ->
                Messages.of(
                        "history.item.dunned",
                        item.number(),
                        item.dunnedAmount(),
                        level(item.previousLevel(), Formats.date(item.previousDunningDate())),
                        level(item.level(), Formats.date(item.lastDunningDate())),
                        item.balance());
            case DEDUIRE -> Messages.of("history.item.deducted", item.number(), item.dunnedAmount(), item.balance());
            case ECARTER -> Messages.of("history.item.set_aside", item.number(), item.reason());
        };
    }

    private static String level(int level, String date) {
        return date.isEmpty() ? Integer.toString(level) : level + " (" + date + ")";
    }
}
