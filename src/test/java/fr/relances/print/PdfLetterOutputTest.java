package fr.relances.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.file.DataFolder;
import fr.relances.file.OutputFile;
import fr.relances.letter.LetterPlace;
import fr.relances.letter.PdfPages;
import fr.relances.letter.Samples;
import fr.relances.text.ExitStatus;
import fr.relances.text.OperatorException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfLetterOutputTest {

    @TempDir
    Path folder;

    private Archives archives;
    private String name;
    private Path copy;

    @BeforeEach
    void aDataFolder() {
        archives = new Archives(DataFolder.prepare(folder.resolve("data")));
        name = archives.nameOf(12, Samples.DAY);
        copy = folder.resolve("out.pdf");
    }

    private PdfLetterOutput definitive(PdfTarget target) {
        return PdfLetterOutput.definitive(Samples.composer(1), archives, name, target);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void archivesTheBytesThatGoOutAndCopiesThem() throws IOException {
        LetterOutput.Finished finished;
        try (PdfLetterOutput output = definitive(PdfTarget.file(copy, false))) {
            assertThat(output.add(Samples.letter("A", 2))).isEqualTo(new LetterPlace(1, 1));
            assertThat(output.add(Samples.letter("B", 60))).isEqualTo(new LetterPlace(2, 2));
            finished = output.finish();
            assertThat(files()).allMatch(file -> file.endsWith(".partiel"));
            assertThat(archives.holds(name, finished.sha256())).isFalse();
            output.makeSafe();
            assertThat(output.warning()).isEmpty();
        }
        assertThat(name).isEqualTo("archives/2026/edition-000012.pdf");
        assertThat(files()).containsExactly("data/archives/2026/edition-000012.pdf", "out.pdf");
        assertThat(finished.pageCount()).isEqualTo(3);
        assertThat(archives.holds(name, finished.sha256())).isTrue();
        assertThat(archives.holds(name, "0".repeat(64))).isFalse();
        assertThat(copy).hasSameBinaryContentAs(archives.file(name));
        assertThat(PdfPages.texts(Files.readAllBytes(copy))).hasSize(3);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(archives.file(name))))
                .isEqualTo("rw-------");
    }

    @Test
    void leavesNothingBehindBeforeItIsSafe() throws IOException {
        try (PdfLetterOutput output = definitive(PdfTarget.file(copy, false))) {
            output.add(Samples.letter("A", 2));
            output.finish();
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void refusesATargetThatCannotBeWrittenWhileNothingCounts() throws IOException {
        assertThatThrownBy(() -> definitive(PdfTarget.file(folder.resolve("missing/out.pdf"), false)))
                .isInstanceOfSatisfying(
                        OperatorException.class,
                        refusal -> assertThat(refusal.status()).isEqualTo(ExitStatus.TECHNICAL))
                .hasMessageContaining("missing/out.pdf");
        assertThatThrownBy(() -> definitive(PdfTarget.file(folder, true))).hasMessageContaining("est un dossier");
        assertThat(files()).isEmpty();
    }

    @Test
    void refusesAFileThatIsThereUnlessItMayBeReplaced() throws IOException {
        Files.writeString(copy, "précieux");
        assertThatThrownBy(() -> definitive(PdfTarget.file(copy, false)))
                .isInstanceOfSatisfying(OperatorException.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("print.exists");
                    assertThat(refusal.status()).isEqualTo(ExitStatus.REFUSED);
                });
        assertThat(files()).containsExactly("out.pdf");
        try (PdfLetterOutput output = definitive(PdfTarget.file(copy, true))) {
            output.add(Samples.letter("A", 2));
            output.finish();
            assertThat(Files.readString(copy)).isEqualTo("précieux");
            output.makeSafe();
        }
        assertThat(copy).hasSameBinaryContentAs(archives.file(name));
    }

    @Test
    void countsWithoutItsCopyAndSaysSo() throws IOException {
        try (PdfLetterOutput output = definitive(PdfTarget.file(copy, false))) {
            output.add(Samples.letter("A", 2));
            LetterOutput.Finished finished = output.finish();
            Files.createDirectories(copy.resolve("in-the-way"));
            output.makeSafe();
            assertThat(output.warning())
                    .hasValueSatisfying(text -> assertThat(text).contains("edition-000012.pdf", "out.pdf"));
            assertThat(archives.holds(name, finished.sha256())).isTrue();
        }
        assertThat(files()).containsExactly("data/archives/2026/edition-000012.pdf");
    }

    @Test
    void copiesToAStreamOnceEverythingIsSafe() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        try (PdfLetterOutput output = definitive(PdfTarget.stream(stream))) {
            output.add(Samples.letter("A", 2));
            output.finish();
            assertThat(stream.size()).isZero();
            output.makeSafe();
        }
        assertThat(stream.toByteArray()).isEqualTo(Files.readAllBytes(archives.file(name)));
    }

    @Test
    void saysThatAStreamWasCut() {
        OutputStream cut = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        try (PdfLetterOutput output = definitive(PdfTarget.stream(cut))) {
            output.add(Samples.letter("A", 2));
            LetterOutput.Finished finished = output.finish();
            output.makeSafe();
            assertThat(output.warning().orElse("")).contains("sortie standard");
            assertThat(archives.holds(name, finished.sha256())).isTrue();
        }
    }

    @Test
    void archivesNoDraft() throws IOException {
        try (PdfLetterOutput output = PdfLetterOutput.draft(Samples.composer(1), PdfTarget.file(copy, true))) {
            output.add(Samples.letter("A", 2));
            output.finish();
            output.makeSafe();
        }
        assertThat(files()).containsExactly("out.pdf");
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        try (PdfLetterOutput output = PdfLetterOutput.draft(Samples.composer(1), PdfTarget.stream(stream))) {
            output.add(Samples.letter("A", 2));
            output.finish();
            output.makeSafe();
        }
        assertThat(PdfPages.texts(stream.toByteArray())).hasSize(1);
    }

    @Test
    void remembersTheFileThatCouldNotBeWritten() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int value) {
                throw OutputFile.unwritable(copy, new IOException("No space left on device"));
            }
        };
        PdfStream stream = new PdfStream(List.of(full));
        assertThat(stream.failure()).isEmpty();
        assertThatThrownBy(() -> stream.write(new byte[] {1, 2}, 0, 2)).isInstanceOf(OperatorException.class);
        assertThat(stream.failure())
                .hasValueSatisfying(failure -> assertThat(failure).hasMessageContaining("out.pdf"));
    }

    @Test
    void removesWhatAnUnfinishedRunLeft() throws IOException {
        Path year = Files.createDirectories(archives.file(name).getParent());
        Files.writeString(year.resolve(".edition-000012.pdf.4711.partiel"), "half");
        Files.writeString(year.resolve(".edition-000013.pdf.4711.partiel"), "another run");
        Files.writeString(archives.file(name), "not counted");
        archives.discard(name);
        assertThat(files()).containsExactly("data/archives/2026/.edition-000013.pdf.4711.partiel");
        archives.discard(archives.nameOf(99, Samples.DAY.plusYears(1)));
    }
}
