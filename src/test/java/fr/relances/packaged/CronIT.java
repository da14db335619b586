package fr.relances.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands as cron runs them: no terminal, nothing in the environment but a short path, the shell's own folder. */
class CronIT {

    @TempDir
    Path folder;

    private Run cron(String... words) {
        List<String> command = new ArrayList<>(List.of("env", "-i", "PATH=/usr/bin:/bin", "setsid", "--wait"));
        command.addAll(Run.command(folder.resolve("données de l'été"), "--operateur", "cron"));
        command.addAll(List.of(words));
        return Run.any(folder, Map.of(), command);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void importsDunsAndBacksUpWithTheRightStatus() throws IOException {
        Ledger.write(folder, 3);
        assertThat(cron("importer", "tiers", file("absent.csv")).status()).isEqualTo(3);
        assertThat(cron("importer", "tiers", file("tiers.csv")).status()).isZero();
        assertThat(cron("importer", "pieces", file("pieces.csv")).status()).isZero();

        String[] weekly = {"relancer", "--niveau", "1", "--date", "24/11/2026", "--liste", "--csv", file("contrôle.csv")
        };
        Run list = cron(weekly);
        assertThat(list.status()).isZero();
        assertThat(list.out()).isEqualTo("Liste de contrôle : 3 tiers à relancer, 6 pièces, 307,50 EUR net\n");
        assertThat(list.err()).contains("« À compléter »").doesNotContain("?");
        assertThat(Files.readString(folder.resolve("contrôle.csv"))).contains("EARL de la Côte n° 3");
        assertThat(cron(weekly).status()).as("the list of another day over it").isZero();

        assertThat(cron("relancer", "--niveau", "7", "--liste").status()).isEqualTo(3);
        assertThat(cron("relancer", "--liste").status()).isEqualTo(2);
        assertThat(cron().status()).as("the INDEX, which needs a terminal").isEqualTo(2);

        Run backup = cron("sauvegarder", file("relances-2026-11-24"));
        assertThat(backup.status()).as(backup.err()).isZero();
        assertThat(folder.resolve("relances-2026-11-24/SHA256SUMS")).isNotEmptyFile();
        Run again = cron("sauvegarder", file("relances-2026-11-24"));
        assertThat(again.status()).isEqualTo(3);
        assertThat(again.err()).contains("relances-2026-11-24", "existe déjà");
    }
}
