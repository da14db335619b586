package fr.relances.screen.balance;

import fr.relances.balance.AgedBalance;
import fr.relances.balance.BalanceOutput;
import fr.relances.balance.WriteAgedBalance;
import fr.relances.screen.AskWindow;
import fr.relances.screen.ChoiceField;
import fr.relances.screen.Desk;
import fr.relances.screen.FilePick;
import fr.relances.screen.Form;
import fr.relances.screen.Key;
import fr.relances.screen.Page;
import fr.relances.screen.TextField;
import fr.relances.screen.WorkWindow;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** As which file an aged balance is written: the whole of it, in the order of the screen. */
final class BalanceOutputPage extends Page {

    private static final int LEFT = 22;
    private static final int LONGEST = 1000;

    private final WriteAgedBalance write;
    private final AgedBalance balance;
    private final Form form;
    private final ChoiceField<BalanceOutput> kind;
    private final TextField file;
    private BalanceOutput named = BalanceOutput.PDF;

    BalanceOutputPage(Desk desk, WriteAgedBalance write, AgedBalance balance) {
        super(desk, "balance.output");
        this.write = write;
        this.balance = balance;
        form = new Form(desk, "balance");
        form.text(0, 1, head());
        form.section(2, Messages.of("balance.section.output"));
        List<BalanceOutput> kinds = List.of(BalanceOutput.values());
        kind = form.add(3, 1, LEFT, new ChoiceField<>("kind", 24, kinds, each -> Messages.of("balance.kind." + each)));
        kind.listOn(desk, Messages.of("label.balance.kind"));
        file = form.add(4, 1, LEFT, new TextField("file", 54).most(LONGEST).check(this::problem));
        FilePick.on(desk, file);
        file.set(fileName());
        form.onChange(this::followKind);
        form.go(file);
        fill(form);
        keys.bind(Key.F10, "key.balance.write", this::next);
    }

    private String head() {
        return Messages.of(
                "balance.done",
                balance.date(),
                balance.customers().size(),
                balance.total().balance(),
                balance.total().overdue());
    }

    private Optional<String> problem(String typed) {
        if (typed.isEmpty()) {
            return Optional.of(Messages.of("field.required"));
        }
        String ending = typed.toLowerCase(Locale.ROOT).replaceFirst("^.*\\.", "");
        if (List.of("csv", "pdf").contains(ending)
                && !ending.equalsIgnoreCase(kind.value().name())) {
            return Optional.of(
                    Messages.of("balance.wrong_ending", ending, kind.value().name()));
        }
        return Files.isDirectory(Path.of(typed)) ? Optional.of(Messages.of("balance.is_folder")) : Optional.empty();
    }

    private String fileName() {
        return Messages.of("balance.file." + kind.value(), balance.date().toString());
    }

    /** Another kind of file has another name. */
    private void followKind() {
        if (kind.value() != named) {
            named = kind.value();
            file.set(fileName());
        }
    }

    private void next() {
        if (!form.check()) {
            return;
        }
        Path path = Path.of(file.value());
        if (Files.isRegularFile(path)) {
            new AskWindow(desk, Messages.of("balance.replace", path), () -> write(path)).show();
        } else {
            write(path);
        }
    }

    private void write(Path path) {
        BalanceOutput output = kind.value();
        WorkWindow.run(
                desk,
                title(),
                progress -> {
                    write.run(balance, output, path);
                    return path;
                },
                written -> {
                    form.saved();
                    desk.close(this);
                    desk.say(Messages.of(
                            "balance.written", written.toAbsolutePath().normalize()));
                });
    }

    /** A name typed for a file is soon typed again. */
    @Override
    protected boolean unsaved() {
        return false;
    }

    @Override
    protected String step() {
        return Formats.date(balance.date());
    }
}
