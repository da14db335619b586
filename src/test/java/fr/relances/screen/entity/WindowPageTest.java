package fr.relances.screen.entity;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.KeyType;
import fr.relances.db.Database;
import fr.relances.db.TestBase;
import fr.relances.letter.PdfPages;
import fr.relances.letter.envelope.WriteWindowSheet;
import fr.relances.parameter.CreateEntity;
import fr.relances.parameter.CurrentEntity;
import fr.relances.parameter.EditEntity;
import fr.relances.parameter.EnvelopeWindow;
import fr.relances.parameter.FindEntities;
import fr.relances.parameter.ReadParameters;
import fr.relances.parameter.SetEnvelopeWindow;
import fr.relances.screen.Tui;
import fr.relances.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fenêtre de l'enveloppe on an 80x24 terminal, on a real base. */
class WindowPageTest {

    @TempDir
    Path folder;

    private final Tui tui = new Tui();
    private final Database database = TestBase.empty();
    private final Session session = TestBase.session(LocalDate.of(2026, 11, 24));
    private final SetEnvelopeWindow set = new SetEnvelopeWindow(database, session);

    @BeforeEach
    void openFromTheFiche() {
        new CreateEntity(database).run("1", "COOPÉRATIVE DU VAL");
        CurrentEntity currentEntity = new CurrentEntity(database, session, "");
        currentEntity.place();
        WindowUseCases window = new WindowUseCases(new ReadParameters(database), set, new WriteWindowSheet());
        tui.open(new EntitiesPage(
                tui.desk(),
                new EntityUseCases(
                        new FindEntities(database), new EditEntity(database, session), currentEntity, window)));
        tui.keys(KeyType.Enter, KeyType.F5);
    }

    private EnvelopeWindow stored() {
        return new ReadParameters(database).run("1").settings().window();
    }

    @Test
    void drawsTheWindowAsItIsTypedAndStoresIt() {
        assertThat(tui.line(0)).startsWith(" INDEX > Outils > Entités > Fiche > Fenêtre de l'enveloppe");
        assertThat(tui.line(3)).startsWith(" De la gauche   [11    ] cm");
        assertThat(tui.line(8).indexOf("+---")).isEqualTo(34 + 1 + 22);

        tui.type("2").keys(KeyType.Tab).type("4,5");
        assertThat(tui.line(7).indexOf("+---")).isEqualTo(34 + 1 + 4);
        tui.keys(KeyType.F10);

        assertThat(tui.message()).isEqualTo("Fenêtre enregistrée : 2 cm de la gauche, 4,5 cm du haut, 8,5 x 3,3 cm.");
        assertThat(stored()).isEqualTo(new EnvelopeWindow(20, 45, 85, 33));
        tui.keys(KeyType.Escape);
        assertThat(tui.line(0)).contains("Entités > Fiche  ");
    }

    @Test
    void goesToTheFigureThatIsWrongAndStoresNothing() {
        tui.type("13").keys(KeyType.F10);
        assertThat(tui.text()).contains("Largeur : La fenêtre dépasse à droite : 13 + 8,5 = 21,5 cm, 20,5 cm au");
        assertThat(tui.line(5)).contains("![");
        tui.keys(KeyType.ArrowUp, KeyType.ArrowUp).type("x").keys(KeyType.F10);
        assertThat(tui.text()).contains("De la gauche : « x » n'est pas une mesure.");
        assertThat(stored()).isEqualTo(EnvelopeWindow.USUAL);

        tui.keys(KeyType.Escape);
        assertThat(tui.text()).contains("Revenir à la fiche ?");
    }

    @Test
    void tellsThatAnotherOperatorHasChangedItMeanwhile() {
        set.run("1", EnvelopeWindow.USUAL, new EnvelopeWindow(110, 50, 85, 33));
        tui.type("10").keys(KeyType.F10);
        assertThat(tui.text()).contains("changée entre-temps par un autre opérateur");
        assertThat(stored()).isEqualTo(new EnvelopeWindow(110, 50, 85, 33));
    }

    @Test
    void writesTheTestSheetOfWhatIsTypedAndAsksBeforeReplacingAFile() throws IOException {
        Path file = folder.resolve("f.pdf");
        tui.type("10,5");
        tui.keys(KeyType.Tab, KeyType.Tab, KeyType.Tab, KeyType.Tab).type(file.toString());
        tui.keys(KeyType.F6);

        assertThat(PdfPages.texts(Files.readAllBytes(file)).get(0)).contains("De la gauche : 10,5 cm");
        assertThat(tui.text()).contains("Feuille d'essai écrite");
        assertThat(stored()).isEqualTo(EnvelopeWindow.USUAL);

        Files.writeString(file, "ancien");
        tui.keys(KeyType.F6);
        assertThat(tui.text()).contains("existe déjà.");
        tui.keys(KeyType.Escape);
        assertThat(file).hasContent("ancien");
    }

    @Test
    void aNewEntityHasNoWindowYet() {
        tui.keys(KeyType.Escape, KeyType.Escape, KeyType.End, KeyType.Enter);
        assertThat(tui.line(0)).contains("Nouvelle entité");
        assertThat(tui.text()).doesNotContain("F5");
        tui.keys(KeyType.F5);
        assertThat(tui.line(0)).contains("Nouvelle entité");
    }
}
