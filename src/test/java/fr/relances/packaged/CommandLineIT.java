package fr.relances.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineIT {

    @TempDir
    Path folder;

    @Test
    void saysItsVersionAndItsCommandsWithoutAnyData() {
        Path data = folder.resolve("dossier");
        assertThat(Run.of(data, "--version").out()).startsWith("Relances 1.");
        assertThat(Run.of(data, "--help").out()).contains("importer fec", "relancer");
        assertThat(data).doesNotExist();
    }

    @Test
    void refusesACommandThatIsNotThereAndStandardInputThatIsNoTerminal() {
        Run unknown = Run.of(folder.resolve("dossier"), "relancé");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("Commande inconnue : relancé");
        Run noTerminal = Run.of(folder.resolve("dossier"));
        assertThat(noTerminal.status()).isEqualTo(2);
        assertThat(noTerminal.err()).contains("terminal");
    }
}
