package fr.relances.screen.entity;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.KeyType;
import fr.relances.db.Database;
import fr.relances.db.TestBase;
import fr.relances.letter.envelope.WriteWindowSheet;
import fr.relances.parameter.CreateEntity;
import fr.relances.parameter.CurrentEntity;
import fr.relances.parameter.EditEntity;
import fr.relances.parameter.EntityField;
import fr.relances.parameter.FindEntities;
import fr.relances.parameter.ReadParameters;
import fr.relances.parameter.SetEnvelopeWindow;
import fr.relances.screen.Tui;
import fr.relances.session.Session;
import fr.relances.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entités: the list and the fiche on an 80x24 terminal, on a real base. */
class EntitiesPageTest {

    @TempDir
    Path folder;

    private final Tui tui = new Tui();
    private final Database database = TestBase.empty();
    private final Session session = TestBase.session(LocalDate.of(2026, 11, 24));
    private final CurrentEntity currentEntity = new CurrentEntity(database, session, "");

    @BeforeEach
    void oneEntity() {
        new CreateEntity(database).run("1", "COOPÉRATIVE DU VAL");
        WindowUseCases window = new WindowUseCases(
                new ReadParameters(database), new SetEnvelopeWindow(database, session), new WriteWindowSheet());
        EntityUseCases useCases = new EntityUseCases(
                new FindEntities(database), new EditEntity(database, session), currentEntity, window);
        currentEntity.place();
        tui.open(new EntitiesPage(tui.desk(), useCases));
    }

    private void tabs(int count) {
        for (int i = 0; i < count; i++) {
            tui.keys(KeyType.Tab);
        }
    }

    @Test
    void listsEntitiesWithTheirSitesAndALineForANewOne() {
        assertThat(tui.line(0)).isEqualTo(" INDEX > Outils > Entités");
        assertThat(tui.line(3)).startsWith(">1 ").contains("COOPÉRATIVE DU VAL").endsWith("entité administrative");
        assertThat(tui.line(4)).startsWith("   1 ").endsWith("site");
        assertThat(tui.line(5)).startsWith(" + ").contains("Nouvelle entité");
    }

    @Test
    void theFicheStandsOnTheScreenAndBeginsAtTheName() {
        tui.keys(KeyType.Enter);

        assertThat(tui.line(0))
                .isEqualTo(" INDEX > Outils > Entités > Fiche                                       Entité 1");
        assertThat(tui.line(2)).isEqualTo(" Code de l'entité   [1                   ]");
        assertThat(tui.here().strip()).isEqualTo("COOPÉRATIVE DU VAL");
        assertThat(tui.line(15)).startsWith(" IBAN               [");
        assertThat(tui.line(19))
                .isEqualTo(" Site               [                    ]+  Son nom   [                      ]");
        assertThat(tui.line(20)).isEqualTo(" Sites              1 COOPÉRATIVE DU VAL");
        assertThat(tui.message()).isEqualTo("Nom à l'écran et sur les listes, 100 caractères au plus");
    }

    @Test
    void marksAWrongValueWhileItIsTypedAndStoresNothingThen() {
        tui.keys(KeyType.Enter).type("VAL");
        tabs(2);
        tui.type("12 rue de la Halle aux Grains, Bâtiment B");
        assertThat(tui.line(6)).contains("Adresse 1         ![");
        tui.keys(KeyType.F10);
        assertThat(tui.text()).contains("! Adresse 1 : « 12 rue de la Halle aux Grains, Bâtiment B » a 41 caractères,");
        assertThat(TestBase.rows("SELECT name FROM administrative_entity")).containsExactly("COOPÉRATIVE DU VAL");
    }

    @Test
    void refusesAnIbanWhoseCheckDigitsAreWrongAndStoresTheRightOne() {
        tui.keys(KeyType.Enter);
        tabs(13);
        tui.type("FR14 2004 1010 0505 0001 3M02 607");
        assertThat(tui.line(15)).contains("![FR14");
        tui.keys(KeyType.F10);
        assertThat(tui.text()).contains("! IBAN : la clé de l'IBAN « FR1420041010050500013M02607 »");

        tui.keys(KeyType.Backspace).type("6").keys(KeyType.F10);
        assertThat(tui.message()).isEqualTo("Entité 1 enregistrée : IBAN.");
        assertThat(tui.line(15)).contains(" [FR14 2004 1010 0505 0001 3M02 606");
        assertThat(TestBase.rows("SELECT iban FROM administrative_entity"))
                .containsExactly("FR1420041010050500013M02606");
    }

    @Test
    void storesOnlyWhatWasChangedHereAndTellsTheIndex() {
        tui.keys(KeyType.Enter).type("COOPÉRATIVE DU HAUT VAL");
        TestBase.execute("UPDATE administrative_entity SET phone = '02 61 91 00 10'");
        tui.keys(KeyType.F10);

        assertThat(tui.message()).isEqualTo("Entité 1 enregistrée : Nom.");
        assertThat(TestBase.rows("SELECT name, phone FROM administrative_entity"))
                .containsExactly("COOPÉRATIVE DU HAUT VAL|02 61 91 00 10");
        assertThat(currentEntity.place().entity().identity().name()).isEqualTo("COOPÉRATIVE DU HAUT VAL");
    }

    @Test
    void addsASiteAndRenamesOneFromTheList() {
        tui.keys(KeyType.Enter);
        tabs(16);
        tui.type("SILO").keys(KeyType.Tab).type("Le silo").keys(KeyType.F10);
        assertThat(tui.message()).isEqualTo("Site SILO ajouté à l'entité 1.");
        assertThat(tui.line(20)).isEqualTo(" Sites              1 COOPÉRATIVE DU VAL, SILO Le silo");

        tui.keys(KeyType.Escape, KeyType.ArrowDown, KeyType.Enter);
        assertThat(tui.here().strip()).isEqualTo("COOPÉRATIVE DU VAL");
        tui.type("Siège").keys(KeyType.F10);
        assertThat(tui.message()).isEqualTo("Site 1 de l'entité 1 renommé.");
        tui.keys(KeyType.Escape);
        assertThat(tui.line(4)).contains("Siège");
    }

    @Test
    void createsAnEntityUnlessItsCodeIsTaken() {
        tui.keys(KeyType.End, KeyType.Enter).type("1").keys(KeyType.F10);
        assertThat(tui.text()).contains("! Code de l'entité : l'entité 1 existe déjà.");
        tui.type("NEG").keys(KeyType.F10);
        assertThat(tui.text()).contains("! Nom : un nom est nécessaire.");
        tui.type("NÉGOCE DU VAL").keys(KeyType.F10);
        assertThat(tui.message()).startsWith("Entité NEG créée");
        tui.keys(KeyType.Escape);
        assertThat(tui.line(5)).contains("NEG").contains("NÉGOCE DU VAL");
        assertThat(currentEntity.place().entity().code()).isEqualTo("1");
    }

    @Test
    void asksBeforeWhatWasTypedIsDropped() {
        tui.keys(KeyType.Enter).type("X").keys(KeyType.Escape);
        assertThat(tui.text()).contains("Revenir à la liste ?").contains("> Non");
        tui.type("n");
        assertThat(tui.line(3)).contains("[X ");
        tui.keys(KeyType.Escape).type("o");
        assertThat(tui.line(0)).isEqualTo(" INDEX > Outils > Entités");
        assertThat(TestBase.rows("SELECT name FROM administrative_entity")).containsExactly("COOPÉRATIVE DU VAL");
    }

    @Test
    void findsTheLogoInTheFolders() throws IOException {
        Files.createFile(folder.resolve("logo.png"));
        tui.keys(KeyType.Enter);
        tabs(15);
        tui.paste(folder.toString()).keys(KeyType.F4).type("logo").keys(KeyType.Enter, KeyType.F10);

        assertThat(tui.text()).contains("Entité 1 enregistrée : Logo.");
        assertThat(TestBase.rows("SELECT logo_path FROM administrative_entity"))
                .containsExactly(folder.resolve("logo.png").toString());
    }

    @Test
    void everyFieldHasItsHelp() {
        for (EntityField field : EntityField.values()) {
            assertThat(Messages.of("help.entity." + field.key()))
                    .as(field.key())
                    .isNotBlank();
        }
    }
}
