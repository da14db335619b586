package fr.relances.screen.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.googlecode.lanterna.input.KeyType;
import fr.relances.db.Database;
import fr.relances.db.TestBase;
import fr.relances.letter.template.LetterTemplates;
import fr.relances.letter.template.ListTemplates;
import fr.relances.parameter.ChooseGeneralTemplate;
import fr.relances.parameter.CreateEntity;
import fr.relances.parameter.CurrentEntity;
import fr.relances.parameter.FindEntities;
import fr.relances.parameter.ReadParameters;
import fr.relances.screen.Page;
import fr.relances.screen.Tui;
import fr.relances.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Modèles de courrier on an 80x24 terminal, on a real base and real folders. */
class TemplatesPageTest {

    private static final String SHORT = "[destinataire]\n\n[entete]\n\n[pieces]\n\n[total]\n\nUn courrier court.\n";

    @TempDir
    Path folder;

    private final Tui tui = new Tui();
    private final Database database = TestBase.empty();
    private final Session session = TestBase.session(LocalDate.of(2026, 11, 24));
    private Path own;
    private Path shipped;

    @BeforeEach
    void openThePage() throws IOException {
        new CreateEntity(database).run("1", "COOPÉRATIVE DU VAL");
        own = Files.createDirectory(folder.resolve("own"));
        shipped = Files.createDirectory(folder.resolve("shipped"));
        Files.copy(Path.of("letters/GENERAL.vm"), shipped.resolve("GENERAL.vm"));
        Files.writeString(own.resolve("COURT.vm"), SHORT);
        Files.writeString(own.resolve("FAUX.vm"), "[entete]\nVu $tiers.solde\n");
        tui.open(new Page(tui.desk(), "index") {});
        flow("1").open(tui.desk());
        tui.paint();
    }

    private TemplateFlow flow(String place) {
        ReadParameters parameters = new ReadParameters(database);
        LetterTemplates templates = new LetterTemplates(List.of(own, shipped));
        return new TemplateFlow(new TemplateUseCases(
                new CurrentEntity(database, session, place),
                parameters,
                new ListTemplates(templates, new FindEntities(database), parameters),
                new ChooseGeneralTemplate(database, session, templates::load)));
    }

    private List<String> general() {
        return TestBase.rows("SELECT content FROM entity_setting WHERE name = 'generalTemplate'");
    }

    @Test
    void listsEveryModelWithItsStateAndTheGeneralOneWithAStar() {
        assertThat(tui.line(0))
                .isEqualTo(" INDEX > Paramétrages éditions > Modèles de courrier           Général : GENERAL");
        assertThat(tui.line(3)).isEqualTo(">  COURT                    société   valide      si la sélection le nomme");
        assertThat(tui.line(4)).isEqualTo("   FAUX                     société   à corriger");
        assertThat(tui.line(5)).isEqualTo(" * GENERAL                  programme valide      modèle général");
        tui.keys(KeyType.ArrowDown);
        assertThat(tui.text()).contains(" Modèle FAUX, ligne 2, colonne 4 : le champ $tiers.solde n'existe pas.");
    }

    @Test
    void previewsASampleLetterOfEachLevel() {
        tui.keys(KeyType.Enter);
        assertThat(tui.line(0))
                .startsWith(" INDEX > Modèles de courrier > Aperçu")
                .endsWith("COURT   Niveau 1 Premier rappel   1/3");
        assertThat(tui.text())
                .contains("Objet : premier rappel, factures échues")
                .contains("FA-00412");
        tui.keys(KeyType.End);
        assertThat(tui.text()).contains("Un courrier court.");
        tui.keys(KeyType.ArrowRight, KeyType.ArrowRight);
        assertThat(tui.line(0)).endsWith("COURT   Niveau 3 Mise en demeure   3/3");
        assertThat(tui.text()).contains("MISE EN DEMEURE DE PAYER");
        tui.keys(KeyType.Escape);
        assertThat(tui.line(3)).startsWith(">  COURT");
    }

    @Test
    void previewsTheWholeOfWhatIsWrongWithAModel() {
        tui.keys(KeyType.ArrowDown, KeyType.F4);
        assertThat(tui.line(0)).endsWith(" FAUX");
        assertThat(tui.text())
                .contains(" Modèle FAUX, ligne 2, colonne 4 : le champ $tiers.solde n'existe pas.")
                .contains("$tiers.adresse");
    }

    @Test
    void tellsOfAFaultInTheTextsOfALevelInsteadOfItsLetter() {
        TestBase.execute("UPDATE dunning_level SET header_text = 'Vu $rien' WHERE level = 2");
        tui.keys(KeyType.F6, KeyType.Enter, KeyType.ArrowRight);
        assertThat(tui.line(2)).contains("Entête du niveau 2 (Relance), ligne 1, colonne 4");
    }

    @Test
    void makesAValidModelTheGeneralOneAfterAQuestion() {
        tui.keys(KeyType.F5);
        assertThat(tui.text()).contains("Faire de COURT le modèle général ?").contains("> Non");
        tui.type("n");
        assertThat(general()).isEmpty();
        tui.keys(KeyType.F5).type("o");

        assertThat(tui.message()).isEqualTo("Modèle général : COURT.");
        assertThat(tui.line(0)).endsWith("Général : COURT");
        assertThat(tui.line(3)).startsWith(">* COURT");
        assertThat(tui.line(5)).endsWith("si la sélection le nomme");
        assertThat(general()).containsExactly("COURT");
        assertThat(TestBase.rows("SELECT kind, old_value, new_value FROM change_record"))
                .containsExactly("REGLAGE generalTemplate|GENERAL|COURT");
        tui.keys(KeyType.F5);
        assertThat(tui.message()).isEqualTo("Le modèle COURT est déjà le modèle général.");
    }

    @Test
    void refusesAFaultyModelAndOneThatTheCompanyHasReplaced() throws IOException {
        Files.copy(shipped.resolve("GENERAL.vm"), own.resolve("GENERAL.vm"));
        tui.keys(KeyType.F6);
        assertThat(tui.message()).isEqualTo("4 fichiers relus.");
        assertThat(tui.line(5)).isEqualTo(" * GENERAL                  société   valide      modèle général");
        assertThat(tui.line(6)).isEqualTo("   GENERAL                  programme remplacé");

        tui.keys(KeyType.ArrowDown, KeyType.F5);
        assertThat(tui.text()).contains("! Le modèle FAUX n'est pas valide");
        tui.keys(KeyType.End, KeyType.F5);
        assertThat(tui.text()).contains("! Ce fichier ne sert pas");
        assertThat(general()).isEmpty();
    }

    @Test
    void refusesAModelThatWasSpoiltSinceItWasListed() throws IOException {
        Files.writeString(own.resolve("COURT.vm"), "$rien");
        tui.keys(KeyType.F5).type("o");
        assertThat(tui.text()).contains("! Modèle COURT, ligne 1, colonne 1");
        assertThat(general()).isEmpty();
    }

    @Test
    void refusesWhenAnotherOperatorChoseMeanwhile() {
        TestBase.execute("INSERT INTO entity_setting VALUES ('1', 'generalTemplate', 'AUTRE')");
        tui.keys(KeyType.F5).type("o");
        assertThat(tui.text())
                .contains("! Le modèle général a été changé entre-temps")
                .contains("AUTRE");
        assertThat(general()).containsExactly("AUTRE");
    }

    @Test
    void warnsWhereTheGeneralModelIsMissing() throws IOException {
        Files.delete(shipped.resolve("GENERAL.vm"));
        tui.keys(KeyType.F6);
        assertThat(tui.line(2)).isEqualTo(" ! Modèle général absent ou à corriger : choisissez-en un autre par F5.");
        assertThat(tui.line(4)).startsWith(">  COURT");
    }

    @Test
    void isRefusedFromASite() {
        TestBase.execute("INSERT INTO site_entity VALUES ('1', 'SILO', 'Le silo')");
        assertThatThrownBy(() -> flow("SILO").open(tui.desk()))
                .hasMessage("Accessible depuis une entité administrative");
    }
}
