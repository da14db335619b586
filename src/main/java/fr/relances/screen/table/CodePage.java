package fr.relances.screen.table;

import fr.relances.parameter.CodeRow;
import fr.relances.parameter.CodeTable;
import fr.relances.screen.AskWindow;
import fr.relances.screen.CheckField;
import fr.relances.screen.Desk;
import fr.relances.screen.Form;
import fr.relances.screen.Key;
import fr.relances.screen.Page;
import fr.relances.screen.TextField;
import fr.relances.screen.WorkWindow;
import fr.relances.text.Messages;

/** One row of a table: F10 stores it. */
final class CodePage extends Page {

    private static final int LEFT = 26;
    private static final int LABEL = 50;
    private static final int LONGEST = 100;

    private final TableUseCases useCases;
    private final CodeRow seen;
    private final boolean isNew;
    private final Form form;
    private final TextField code = new TextField("code", 20);
    private final TextField label = new TextField("label", LABEL);
    private final CheckField dunnable = new CheckField("dunnable");
    private final TextField grace = new TextField("grace", 4);

    /** {@code seen} is blank for a new row. */
    CodePage(Desk desk, TableUseCases useCases, CodeRow seen) {
        super(desk, "table");
        this.useCases = useCases;
        this.seen = seen;
        this.isNew = seen.code().isEmpty();
        form = new Form(desk, "table");
        code.set(seen.code()).enabledWhen(() -> isNew);
        form.add(1, 1, LEFT, code);
        form.add(2, 1, LEFT, label.most(LONGEST).set(seen.label()).check(CodeRow::labelProblem));
        if (isNew) {
            code.check(CodeRow::codeProblem);
        } else {
            form.go(label);
        }
        if (seen.table() == CodeTable.PAYMENT_METHOD) {
            form.add(4, 1, dunnable.set(seen.dunnable()));
            form.add(5, 1, LEFT, grace.set(Integer.toString(seen.graceDays())).check(CodeRow::graceProblem));
        }
        fill(form);
        keys.bind(Key.F10, "key.validate", this::store);
    }

    private CodeRow typed() {
        boolean method = seen.table() == CodeTable.PAYMENT_METHOD;
        return new CodeRow(
                seen.table(),
                code.value(),
                label.value(),
                method ? dunnable.ticked() : seen.dunnable(),
                method && !grace.value().isEmpty() ? Integer.parseInt(grace.value()) : 0);
    }

    private void store() {
        if (!form.check()) {
            return;
        }
        CodeRow typed = typed();
        work(() -> {
            if (isNew) {
                useCases.edit().add(useCases.entityCode(), typed);
            } else {
                useCases.edit().change(useCases.entityCode(), seen, typed);
            }
        });
    }

    /** Does it, and goes back to the list, which says so. */
    private void work(Runnable change) {
        WorkWindow.run(
                desk,
                title(),
                progress -> {
                    change.run();
                    return named();
                },
                name -> {
                    desk.close(this);
                    desk.say(Messages.of("table.stored", name));
                });
    }

    private String named() {
        return Messages.of("table.named." + seen.table(), code.value());
    }

    @Override
    protected String step() {
        return isNew ? Messages.of("table.new." + seen.table()) : named();
    }

    /** Asks before what was typed is dropped. */
    @Override
    protected void back() {
        if (form.touched()) {
            new AskWindow(desk, Messages.of("table.leave"), super::back).show();
        } else {
            super.back();
        }
    }
}
