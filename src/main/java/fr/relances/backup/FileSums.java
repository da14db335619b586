package fr.relances.backup;

import fr.relances.file.OutputFile;
import fr.relances.file.Sha256;
import fr.relances.text.OperatorException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** SHA-256 of every file below a folder, by its name from there; written as sha256sum writes and checks it. */
record FileSums(Map<String, String> sums, long bytes) {

    static final String NAME = "SHA256SUMS";

    FileSums {
        sums = Map.copyOf(sums);
    }

    /** Read from the disk, each file made safe there before; the list itself is left out. */
    static FileSums of(Path folder) {
        Map<String, String> sums = new TreeMap<>();
        long bytes = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String name = folder.relativize(file).toString();
                if (!name.equals(NAME)) {
                    sums.put(name, sum(file));
                    bytes += Files.size(file);
                }
            }
        } catch (UncheckedIOException e) {
            throw OutputFile.unwritable(folder, e.getCause());
        } catch (IOException e) {
            throw OutputFile.unwritable(folder, e);
        }
        return new FileSums(sums, bytes);
    }

    /** Refuses a backup of which a file is missing, was changed or came later (status 3), with the file's name. */
    static FileSums verified(Path backup) {
        FileSums found = of(backup);
        Map<String, String> written = read(backup);
        for (Map.Entry<String, String> each : written.entrySet()) {
            String sum = found.sums.get(each.getKey());
            if (!each.getValue().equals(sum)) {
                throw new OperatorException(
                        sum == null ? "backup.file.missing" : "backup.file.changed", backup, each.getKey());
            }
        }
        found.sums.keySet().stream()
                .filter(name -> !written.containsKey(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new OperatorException("backup.file.unknown", backup, name);
                });
        return found;
    }

    void write(Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(sums)
                .forEach((name, sum) ->
                        text.append(sum).append("  ").append(name).append('\n'));
        Files.writeString(folder.resolve(NAME), text, StandardCharsets.UTF_8);
        verified(folder);
    }

    private static Map<String, String> read(Path backup) {
        Map<String, String> sums = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(backup.resolve(NAME), StandardCharsets.UTF_8)) {
                int gap = line.indexOf("  ");
                if (gap > 0) {
                    sums.put(line.substring(gap + 2), line.substring(0, gap));
                }
            }
            return sums;
        } catch (IOException e) {
            throw new OperatorException("backup.none", backup).causedBy(e);
        }
    }

    private static String sum(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.force(true);
        }
        return Sha256.of(file);
    }
}
