package fr.relances.command;

import fr.relances.openitem.ChangeLevels;
import fr.relances.openitem.ChangedLevels;
import fr.relances.openitem.FindLevelItems;
import fr.relances.openitem.LevelCriteria;
import fr.relances.openitem.LevelItem;
import fr.relances.openitem.NewLevel;
import fr.relances.parameter.CurrentEntity;
import fr.relances.session.Session;
import fr.relances.text.ExitStatus;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** niveaux: shows the pièces of a tiers with their levels, or gives some of them a level by hand (R19). */
@Command(name = "niveaux")
public final class LevelsCommand implements Callable<Integer> {

    @Mixin
    private LevelsOptions options = new LevelsOptions();

    private final Console console;
    private final Session session;
    private final CurrentEntity currentEntity;
    private final FindLevelItems find;
    private final ChangeLevels change;

    public LevelsCommand(
            Console console, Session session, CurrentEntity currentEntity, FindLevelItems find, ChangeLevels change) {
        this.console = console;
        this.session = session;
        this.currentEntity = currentEntity;
        this.find = find;
        this.change = change;
    }

    @Override
    public Integer call() {
        options.check(new UsageCheck());
        LevelCriteria criteria = options.criteria(currentEntity.administrativeCode());
        List<LevelItem> items = options.chosen(find.run(criteria));
        if (options.storing()) {
            NewLevel to = options.newLevel(session.today());
            ChangedLevels done = change.run(criteria, to, items);
            console.out().println(Messages.of("levels.done", done.changed(), done.unchanged(), done.customerLevel()));
        } else {
            console.out()
                    .println(line(
                            Messages.of("levels.column.number"),
                            Messages.of("levels.column.date"),
                            Messages.of("levels.column.due_date"),
                            Messages.of("levels.column.balance"),
                            Messages.of("levels.column.level"),
                            Messages.of("levels.column.last"),
                            Messages.of("levels.column.key")));
            items.forEach(this::show);
            console.out().println(Messages.of("levels.shown", items.size()));
        }
        return ExitStatus.DONE.code();
    }

    private void show(LevelItem item) {
        console.out()
                .println(line(
                        item.number(),
                        Formats.date(item.itemDate()),
                        Formats.date(item.dueDate()),
                        Formats.amount(item.balance()),
                        Integer.toString(item.level()),
                        Formats.date(item.lastDunningDate()),
                        item.key()));
    }

    private static String line(Object... cells) {
        return "%-16s %-10s %-10s %13s %6s %-16s %s".formatted(cells);
    }
}
