package fr.relances.screen.backup;

import fr.relances.backup.BackUp;
import fr.relances.backup.BackedUp;
import fr.relances.backup.BackupRecord;
import fr.relances.backup.FindBackups;
import fr.relances.screen.Desk;
import fr.relances.screen.FilePick;
import fr.relances.screen.Form;
import fr.relances.screen.Key;
import fr.relances.screen.Latest;
import fr.relances.screen.NoticeWindow;
import fr.relances.screen.Page;
import fr.relances.screen.TextField;
import fr.relances.screen.WorkWindow;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sauvegarde: where to, F10, and the last ones that were made. */
public final class BackupPage extends Page {

    private static final int LAST_ROW = 3;
    private static final int SHOWN = 14;

    private final FindBackups find;
    private final BackUp backUp;
    private final Latest<List<BackupRecord>> reading;
    private Form form;
    private TextField folder;

    private BackupPage(Desk desk, FindBackups find, BackUp backUp, List<BackupRecord> last) {
        super(desk, "backup");
        this.find = find;
        this.backUp = backUp;
        this.reading = new Latest<>(desk, this::show);
        show(last);
        keys.bind(Key.F10, "key.backup", this::run);
    }

    /** Reads the last backups, then opens. */
    public static void open(Desk desk, FindBackups find, BackUp backUp) {
        WorkWindow.run(
                desk,
                Messages.of("title.backup"),
                progress -> find.run(),
                last -> desk.open(new BackupPage(desk, find, backUp, last)));
    }

    private void show(List<BackupRecord> last) {
        form = new Form(desk, "backup");
        folder = form.add(1, 1, 11, new TextField("folder", 66).most(1000).check(BackupPage::problem));
        folder.set(proposed(last));
        FilePick.on(desk, folder);
        form.section(LAST_ROW, Messages.of("backup.section.last"));
        if (last.isEmpty()) {
            form.text(LAST_ROW + 1, 1, Messages.of("backup.last.none"));
        }
        for (int i = 0; i < Math.min(SHOWN, last.size()); i++) {
            form.text(LAST_ROW + 1 + i, 1, line(last.get(i)));
        }
        form.saved();
        fill(form);
    }

    private static String line(BackupRecord record) {
        return Messages.of(
                "backup.last.line", Formats.dateTime(record.at()), record.by(), record.megabytes(), record.folder());
    }

    /** Beside the last one, named by today's date; nothing before the first. */
    private String proposed(List<BackupRecord> last) {
        String name = "relances-" + DateTimeFormatter.ISO_LOCAL_DATE.format(LocalDate.now(desk.clock()));
        return last.stream()
                .findFirst()
                .map(record -> Path.of(record.folder()).resolveSibling(name).toString())
                .orElse("");
    }

    private static Optional<String> problem(String typed) {
        return typed.isEmpty() ? Optional.of(Messages.of("field.required")) : Optional.empty();
    }

    private void run() {
        if (form.check()) {
            Path place = Path.of(folder.value());
            WorkWindow.run(
                    desk,
                    Messages.of("backup.work", place.getFileName()),
                    progress -> backUp.run(place, progress),
                    this::done);
        }
    }

    private void done(BackedUp done) {
        form.saved();
        reading.ask(progress -> find.run());
        String missing = done.missingArchives().stream()
                .map(name -> Messages.of("backup.archive.missing", name))
                .collect(Collectors.joining("\n"));
        String text =
                Stream.of(done.text(), missing).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
        new NoticeWindow(desk, Messages.of("index.entry.37"), text).show();
    }
}
