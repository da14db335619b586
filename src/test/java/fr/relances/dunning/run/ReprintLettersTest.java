package fr.relances.dunning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.db.TestBase;
import fr.relances.dunning.TestDatabase;
import fr.relances.dunning.decision.Decision;
import fr.relances.dunning.decision.DunningCriteria;
import fr.relances.file.DataFolder;
import fr.relances.letter.PdfPages;
import fr.relances.letter.template.LetterTemplates;
import fr.relances.print.Archives;
import fr.relances.print.PdfTarget;
import fr.relances.session.Session;
import fr.relances.text.ExitStatus;
import fr.relances.text.OperatorException;
import fr.relances.text.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters printed and read again from the archive of their run (R16). */
class ReprintLettersTest {

    @TempDir
    Path folder;

    private final TestDatabase db = TestDatabase.create();
    private final Session session = TestBase.session(LocalDate.of(2026, 11, 24));
    private Archives archives;
    private IssuedRun issued;
    private Path file;

    @BeforeEach
    void aRunOfTwoLetters() {
        archives = new Archives(DataFolder.prepare(folder));
        file = folder.resolve("duplicata.pdf");
        db.customer("DUPONT", 0).item("F1", "2026-10-01", "100.00");
        db.customer("MARTIN", 0).item("F9", "2026-10-01", "30.00");
        DunningCriteria criteria = DunningCriteria.defaults(TestDatabase.ENTITY, 1, session.today());
        issued = db.issueDunning(session, archives)
                .run(
                        db.proposeDunning().run(criteria),
                        "GENERAL",
                        new PdfDestination(
                                new LetterTemplates(List.of(Path.of("letters"))), archives, PdfTarget.none()),
                        Progress.NONE);
    }

    @Test
    void printsTheStoredLettersAgainWhateverHasChangedSince() throws IOException {
        TestBase.execute("UPDATE customer SET name = 'AUTRE'");
        assertThat(reprint(null)).isEqualTo(2);
        List<String> pages = PdfPages.texts(Files.readAllBytes(file));
        assertThat(pages).hasSize(2).allMatch(page -> page.contains("Objet : premier rappel"));
        assertThat(pages.get(0)).contains("F1").doesNotContain("F9", "AUTRE");
        assertThat(pages)
                .allMatch(page -> page.replaceAll("\\s", "").length()
                        > archived().get(0).replaceAll("\\s", "").length() - 20);
        assertThat(TestBase.rows("SELECT kind, detail FROM dunning_run_event"))
                .containsExactly("REIMPRESSION|2 courriers, " + file);
    }

    @Test
    void printsTheLetterOfOneTiers() throws IOException {
        assertThat(reprint("MARTIN")).isEqualTo(1);
        assertThat(PdfPages.texts(Files.readAllBytes(file)))
                .singleElement()
                .asString()
                .contains("F9");
        assertThatThrownBy(() -> reprint("DURAND")).hasMessageContaining("DURAND");
    }

    @Test
    void refusesAnArchiveThatIsNotWhatWentOut() throws IOException {
        Files.writeString(archives.file(issued.archiveName()), "x", StandardOpenOption.APPEND);
        assertThatThrownBy(() -> reprint(null))
                .isInstanceOfSatisfying(
                        OperatorException.class,
                        refusal -> assertThat(refusal.status()).isEqualTo(ExitStatus.TECHNICAL))
                .hasMessageContaining("n'est plus celle qui est partie");
        assertThat(file).doesNotExist();
        assertThat(letter("DUPONT").text()).singleElement().asString().contains("n'est plus celle qui est partie");
    }

    @Test
    void readsTheTextThatWentOutAndWhatWasChangedSince() {
        TestBase.execute("UPDATE customer SET name = 'AUTRE'");
        TestBase.execute("INSERT INTO change_record (entity_code, customer_code, item_id, kind, old_value, new_value,"
                + " happened_at, operator_name) SELECT entity_code, customer_code, id, 'NIVEAU_PIECE', '1', '0',"
                + " TIMESTAMP('2026-11-25 08:00:00'), 'martin' FROM open_item WHERE number = 'F1'");
        LetterHistory letter = letter("DUPONT");
        assertThat(letter.text()).anyMatch(line -> line.contains("DUPONT")).anyMatch(line -> line.startsWith("Objet"));
        assertThat(letter.items()).singleElement().satisfies(item -> {
            assertThat(item.number()).isEqualTo("F1");
            assertThat(item.decision()).isEqualTo(Decision.RELANCER);
            assertThat(item.previousLevel()).isZero();
            assertThat(item.level()).isEqualTo(1);
        });
        assertThat(letter.changes())
                .extracting(HistoryChange::text)
                .containsExactly("25/11/2026 08:00, martin : niveau de la pièce F1, 1 → 0");
    }

    private List<String> archived() {
        try {
            return PdfPages.texts(Files.readAllBytes(archives.file(issued.archiveName())));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private int reprint(String customer) {
        return new ReprintLetters(db.database(), session, archives)
                .run(
                        ReprintRequest.whole(new HistoryFilter(TestDatabase.ENTITY, customer, issued.number())),
                        PdfTarget.file(file, true));
    }

    private LetterHistory letter(String code) {
        HistoryCustomer customer = new ReadRun(db.database())
                .run(new HistoryFilter(TestDatabase.ENTITY, code, issued.number()))
                .customers()
                .get(0);
        return new ReadLetter(db.database(), archives).run(customer, TestDatabase.ENTITY);
    }
}
