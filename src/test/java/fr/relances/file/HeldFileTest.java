package fr.relances.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One holder at a time, and of the file that bears the name. */
class HeldFileTest {

    @TempDir
    Path folder;

    @Test
    void isHeldByOneUntilItLetsGo() {
        Path file = folder.resolve("signe");
        HeldFile held = HeldFile.tryHold(file).orElseThrow();
        assertThat(HeldFile.tryHold(file)).isEmpty();
        assertThat(HeldFile.isHeld(file)).isTrue();
        held.close();
        HeldFile again = HeldFile.tryHold(file).orElseThrow();
        again.remove();
        assertThat(file).doesNotExist();
        assertThat(HeldFile.isHeld(file)).isFalse();
    }

    @Test
    void holdsTheFileThatBearsTheNameWhenTheFormerHolderRemovesItsOwn() {
        Path file = folder.resolve("signe");
        AtomicInteger times = new AtomicInteger();
        HeldFile held = HeldFile.tryHold(file, () -> {
                    if (times.incrementAndGet() == 1) {
                        delete(file);
                    }
                })
                .orElseThrow();
        assertThat(file).exists();
        assertThat(times).hasValue(2);
        held.remove();
        assertThat(file).doesNotExist();
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
