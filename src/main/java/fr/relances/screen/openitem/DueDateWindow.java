package fr.relances.screen.openitem;

import fr.relances.openitem.ItemChecks;
import fr.relances.openitem.OpenItem;
import fr.relances.screen.DateField;
import fr.relances.screen.Desk;
import fr.relances.text.Messages;
import java.time.LocalDate;
import java.util.function.Consumer;

/** An estimated due date is confirmed as it stands, or corrected. */
final class DueDateWindow extends ItemWindow {

    private final ItemUseCases.Changing changing;
    private final DateField date;

    DueDateWindow(Desk desk, OpenItem item, ItemUseCases.Changing changing, Consumer<String> done) {
        super(desk, "due_date", item, done);
        this.changing = changing;
        date = form.add(
                2,
                0,
                FIELD,
                new DateField("date", desk.clock()).required().set(item.terms().dueDate()));
        date.rule(typed -> typed.flatMap(day -> ItemChecks.dueDate(item, day)));
    }

    @Override
    protected String store(OpenItem seen) {
        LocalDate day = date.date().orElseThrow();
        changing.confirmDueDate().run(seen, day);
        return Messages.of("item.due_date.confirmed", day, seen.label().number());
    }
}
