package fr.relances.screen;

import fr.relances.text.Formats;
import fr.relances.text.Messages;
import fr.relances.text.OperatorException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** F4 of a field that names a file: the folder of what stands there, from which one goes up and down. */
public final class FilePick {

    private static final int NAME = 42;
    private static final int NUMBER = 12;

    private record Entry(Path path, String name, boolean folder, String size, String changed) {}

    private FilePick() {}

    /** The file chosen is put into {@code field} with its whole path. */
    public static void on(Desk desk, TextField field) {
        field.onList(() -> {
            Path typed = Path.of(field.value()).toAbsolutePath().normalize();
            Path parent = typed.getParent();
            show(desk, field, Files.isDirectory(typed) || parent == null ? typed : parent);
        });
    }

    private static void show(Desk desk, TextField field, Path folder) {
        List<Column<Entry>> columns = List.of(
                Column.left(Messages.of("file.column.name"), NAME, Entry::name),
                Column.right(Messages.of("file.column.size"), NUMBER, Entry::size),
                Column.left(Messages.of("file.column.changed"), 16, Entry::changed));
        PickList.one(desk, title(folder), entries(folder, desk.clock()), columns, entry -> {
                    if (entry.folder()) {
                        show(desk, field, entry.path());
                    } else {
                        field.choose(entry.path().toString());
                    }
                })
                .show();
    }

    private static String title(Path folder) {
        String text = folder.toString();
        return text.length() <= TooSmall.COLUMNS - 10 ? text : "…" + text.substring(text.length() - 60);
    }

    private static List<Entry> entries(Path folder, Clock clock) {
        List<Entry> entries = new ArrayList<>();
        if (folder.getParent() != null) {
            entries.add(new Entry(folder.getParent(), "../", true, "", ""));
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .map(file -> entry(file, clock))
                    .sorted(Comparator.comparing((Entry entry) -> !entry.folder())
                            .thenComparing(entry -> Search.normal(entry.name())))
                    .forEach(entries::add);
        } catch (IOException | UncheckedIOException e) {
            throw new OperatorException("file.folder.unreadable", folder).causedBy(e);
        }
        return entries;
    }

    private static Entry entry(Path file, Clock clock) {
        String name = file.getFileName().toString();
        try {
            if (Files.isDirectory(file)) {
                return new Entry(file, name + "/", true, "", "");
            }
            LocalDateTime changed =
                    LocalDateTime.ofInstant(Files.getLastModifiedTime(file).toInstant(), clock.getZone());
            return new Entry(file, name, false, Formats.number(Files.size(file)), Formats.dateTime(changed));
        } catch (IOException e) {
            return new Entry(file, name, false, "", "");
        }
    }
}
