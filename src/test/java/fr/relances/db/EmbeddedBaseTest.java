package fr.relances.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.file.DataFolder;
import fr.relances.text.ExitStatus;
import fr.relances.text.OperatorException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBaseTest {

    @TempDir
    Path folder;

    @Test
    void leavesAFolderThatIsNoBaseAsItIsAndSaysWhatToDo() throws IOException {
        DataFolder data = DataFolder.prepare(folder.resolve("dossier"));
        Path other = Files.createDirectories(data.base()).resolve("autre.txt");
        Files.writeString(other, "à moi");
        try (Database database = Database.embedded(data, TestBase.session(LocalDate.of(2026, 11, 24)))) {
            assertThatThrownBy(database::awaitOpen)
                    .isInstanceOfSatisfying(
                            OperatorException.class,
                            refusal -> assertThat(refusal.status()).isEqualTo(ExitStatus.TECHNICAL))
                    .hasMessageContaining(data.base().toString())
                    .hasMessageContaining("supprimez-le");
        }
        assertThat(other).hasContent("à moi");
    }
}
