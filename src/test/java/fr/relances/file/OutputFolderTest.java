package fr.relances.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.text.OperatorException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    @TempDir
    Path parent;

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(parent)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> parent.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void showsNothingBeforeItIsWholeAndKeepsNothingThatWasBrokenOff() throws IOException {
        try (OutputFolder folder = OutputFolder.begin(parent.resolve("d"))) {
            folder.add("a", new byte[] {1});
            folder.force();
            assertThat(parent.resolve("d")).doesNotExist();
        }
        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void takesThePlaceOfAnEarlierOneInOneStep() throws IOException {
        for (String name : List.of("a", "b")) {
            try (OutputFolder folder = OutputFolder.begin(parent.resolve("d"))) {
                folder.add(name, new byte[] {1});
                folder.force();
                folder.commit();
            }
        }
        assertThat(files()).containsExactly("d/b");
    }

    @Test
    void removesWhatADeadProcessLeftAndNothingElse() throws IOException {
        Files.createDirectories(parent.resolve(".d.999999999.partiel"));
        Files.writeString(parent.resolve(".d.999999999.partiel/x"), "");
        Files.createDirectories(parent.resolve(".e.999999999.partiel"));
        Files.writeString(parent.resolve(".e.999999999.partiel/x"), "");
        OutputFolder.begin(parent.resolve("d")).close();
        assertThat(files()).containsExactly(".e.999999999.partiel/x");
    }

    @Test
    void refusesFoldersThatHoldSomethingElse() throws IOException {
        Path target = Files.createDirectory(parent.resolve("d"));
        OutputFolder.check(target, false, name -> false);
        Files.createDirectory(target.resolve("sub"));
        assertThatThrownBy(() -> OutputFolder.check(target, false, name -> true))
                .isInstanceOf(OperatorException.class)
                .hasMessageContaining("--remplacer");
        assertThatThrownBy(() -> OutputFolder.check(target, true, name -> false))
                .isInstanceOf(OperatorException.class)
                .hasMessageContaining("sub");
    }
}
