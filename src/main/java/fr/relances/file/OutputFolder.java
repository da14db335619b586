package fr.relances.file;

import fr.relances.text.ExitStatus;
import fr.relances.text.OperatorException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A folder of files that is there whole or not at all: filled beside its place, made safe on the disk, then renamed. */
public final class OutputFolder implements AutoCloseable {

    private static final String TEMPORARY = ".partiel";
    private static final String REPLACED = ".ancien";

    private final Path target;
    private final Path temporary;

    private OutputFolder(Path target, Path temporary) {
        this.target = target;
        this.temporary = temporary;
    }

    /**
     * Refuses what {@link #commit} could not or may not take the place of: a file, and a folder that is not empty, unless
     * it may be replaced and holds nothing but files whose names are {@code ours}.
     */
    public static void check(Path target, boolean replace, Predicate<String> ours) {
        Path place = place(target);
        if (!Files.exists(place)) {
            return;
        }
        if (!Files.isDirectory(place)) {
            throw new OperatorException(ExitStatus.TECHNICAL, "file.no_folder", target);
        }
        List<String> names = names(place);
        if (!names.isEmpty() && !replace) {
            throw new OperatorException("file.folder_full", target);
        }
        Optional<String> foreign = names.stream().filter(ours.negate()).findFirst();
        if (foreign.isPresent()) {
            throw new OperatorException("file.folder_foreign", target, foreign.get());
        }
    }

    /** Begins beside {@code target}; what a process that died left of the same is removed first. */
    public static OutputFolder begin(Path target) {
        DataFolder.refuseInside(target);
        Path place = place(target);
        String own = "." + place.getFileName() + ".";
        try {
            for (String name : names(place.getParent())) {
                if (name.startsWith(own) && name.endsWith(TEMPORARY) && !running(name.substring(own.length()))) {
                    remove(place.resolveSibling(name));
                }
            }
            Path temporary = place.resolveSibling(own + ProcessHandle.current().pid() + TEMPORARY);
            remove(temporary);
            return new OutputFolder(place, Files.createDirectory(temporary));
        } catch (IOException e) {
            throw OutputFile.unwritable(target, e);
        }
    }

    /** Where the folder stands after {@link #commit}. */
    public Path target() {
        return target;
    }

    public boolean holds(String name) {
        return Files.exists(temporary.resolve(name));
    }

    /** A whole file. */
    public void add(String name, byte[] bytes) {
        try {
            Files.write(temporary.resolve(name), bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw OutputFile.unwritable(target.resolve(name), e);
        }
    }

    /** Everything added is on the disk, still under the temporary name. */
    public void force() {
        try {
            if (!forceAtOnce()) {
                for (String name : names(temporary)) {
                    try (FileChannel file = FileChannel.open(temporary.resolve(name), StandardOpenOption.WRITE)) {
                        file.force(true);
                    }
                }
                OutputFile.forceFolder(temporary);
            }
        } catch (IOException e) {
            throw OutputFile.unwritable(target, e);
        }
    }

    /** Thousands of files one after the other take milliseconds each; the system's own command takes them together. */
    private boolean forceAtOnce() {
        try {
            Process sync = new ProcessBuilder("sync", "-f", temporary.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return sync.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Takes the target's name; a folder that stood there is removed only when the new one has its place. */
    public void commit() {
        Path replaced = target.resolveSibling(temporary.getFileName() + REPLACED);
        try {
            boolean replacing = Files.isDirectory(target);
            if (replacing) {
                Files.move(target, replaced, StandardCopyOption.ATOMIC_MOVE);
            }
            moveOrPutBack(replacing, replaced);
            OutputFile.forceFolder(target.getParent());
            remove(replaced);
        } catch (IOException e) {
            throw OutputFile.unwritable(target, e);
        }
    }

    private void moveOrPutBack(boolean replacing, Path replaced) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (replacing) {
                Files.move(replaced, target, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
    }

    /** Without {@link #commit} before, nothing stays behind. */
    @Override
    public void close() {
        try {
            remove(temporary);
        } catch (IOException e) {
            throw OutputFile.unwritable(target, e);
        }
    }

    private static Path place(Path target) {
        try {
            if (Files.exists(target)) {
                return target.toRealPath();
            }
            Path place = target.toAbsolutePath().normalize();
            return place.getParent().toRealPath().resolve(place.getFileName());
        } catch (IOException e) {
            throw OutputFile.unwritable(target, e);
        }
    }

    /** Whether the process whose number begins {@code rest} still writes. */
    private static boolean running(String rest) {
        String number = rest.substring(0, rest.indexOf('.'));
        return number.matches("\\d{1,18}")
                && ProcessHandle.of(Long.parseLong(number)).isPresent();
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw OutputFile.unwritable(folder, e);
        }
    }

    /** A folder and the files in it; folders below are none of ours, and refuse. */
    private static void remove(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            for (String name : names(folder)) {
                Files.delete(folder.resolve(name));
            }
            Files.delete(folder);
        }
    }
}
