package fr.relances.screen.statement;

import fr.relances.print.PrintChoice;
import fr.relances.print.Printers;
import fr.relances.screen.DateField;
import fr.relances.screen.Desk;
import fr.relances.screen.Form;
import fr.relances.screen.Key;
import fr.relances.screen.NoticeWindow;
import fr.relances.screen.Page;
import fr.relances.screen.WorkWindow;
import fr.relances.screen.printing.Output;
import fr.relances.screen.printing.OutputFields;
import fr.relances.screen.printing.OutputPlace;
import fr.relances.statement.WriteStatements;
import fr.relances.text.Messages;
import java.time.LocalDate;
import java.util.List;

/** The relevé de compte of one tiers: of which day, and on paper or as a file. */
public final class StatementPage extends Page {

    private static final int LEFT = 22;

    private final StatementUseCases useCases;
    private final Account account;
    private final Form form;
    private final DateField date;
    private final OutputFields output;
    private String named;

    /** Whose account it is. */
    public record Account(String entityCode, String code, String name) {}

    private StatementPage(Desk desk, StatementUseCases useCases, Account account, Printers printers) {
        super(desk, "statement");
        this.useCases = useCases;
        this.account = account;
        form = new Form(desk, OutputFields.FORM);
        form.text(0, 1, account.code() + " " + account.name());
        form.text(1, 1, Messages.of("statement.nothing_stored"));
        form.section(3, Messages.of("statement.section"));
        date = form.add(4, 1, LEFT, new DateField("statementDate", desk.clock()).required())
                .set(LocalDate.now(desk.clock()));
        named = fileName();
        output =
                new OutputFields(desk, form, useCases.printing(), printers, new OutputPlace(5, "statementFile", named));
        form.go(date);
        form.onChange(this::follow);
        fill(form);
        keys.bind(Key.F10, "key.output.write", this::next);
    }

    /** Asks the spooler for its queues, then opens. */
    public static void open(Desk desk, StatementUseCases useCases, Account account) {
        WorkWindow.run(
                desk,
                Messages.of("title.statement"),
                progress -> useCases.printing().findPrinters().run(),
                printers -> desk.open(new StatementPage(desk, useCases, account, printers)));
    }

    /** A code may hold what no file name can. */
    private String fileName() {
        LocalDate day = date.date().orElseGet(() -> LocalDate.now(desk.clock()));
        return Messages.of("statement.file", account.code().replaceAll("[^A-Za-z0-9_-]", "_"), day.toString());
    }

    /** Another day has another name, unless one was typed. */
    private void follow() {
        output.changed();
        String name = fileName();
        if (!name.equals(named) && output.typed().file().equals(named)) {
            output.fileName(name);
        }
        named = name;
    }

    private void next() {
        if (form.check()) {
            output.confirmed(chosen -> chosen.printer().ifPresentOrElse(this::print, () -> write(chosen)));
        }
    }

    private WriteStatements.Order order() {
        return new WriteStatements.Order(
                account.entityCode(), List.of(account.code()), date.date().orElseThrow());
    }

    private void print(PrintChoice choice) {
        WriteStatements.Order order = order();
        WorkWindow.run(desk, title(), progress -> useCases.print().run(order, choice), printed -> {
            ended(Messages.of("jobs.taken", printed.job().name()), printed.written());
            useCases.printing().keep(desk, choice);
        });
    }

    private void write(Output chosen) {
        WriteStatements.Order order = order();
        WorkWindow.run(
                desk,
                title(),
                progress -> useCases.write().run(order, chosen.file()),
                written -> ended(
                        Messages.of(
                                "statement.written",
                                chosen.file().toAbsolutePath().normalize()),
                        written));
    }

    private void ended(String done, WriteStatements.Written written) {
        form.saved();
        desk.close(this);
        if (written.warnings().isEmpty()) {
            desk.say(done);
        } else {
            new NoticeWindow(desk, title(), done + "\n\n" + String.join("\n", written.warnings())).show();
        }
    }

    /** A name typed for a file is soon typed again. */
    @Override
    protected boolean unsaved() {
        return false;
    }

    @Override
    protected String hint() {
        return form.current() == date || output.hint().isEmpty() ? super.hint() : output.hint();
    }
}
