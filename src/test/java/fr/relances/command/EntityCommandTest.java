package fr.relances.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.db.Database;
import fr.relances.db.TestBase;
import fr.relances.letter.PdfPages;
import fr.relances.letter.envelope.WriteWindowSheet;
import fr.relances.parameter.CreateEntity;
import fr.relances.parameter.CurrentEntity;
import fr.relances.parameter.EditEntity;
import fr.relances.parameter.FindEntities;
import fr.relances.parameter.ReadParameters;
import fr.relances.parameter.SetEnvelopeWindow;
import fr.relances.session.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** entite as scripts see it. */
class EntityCommandTest {

    private final Database database = TestBase.empty();
    private final Session session = TestBase.session(LocalDate.of(2026, 11, 24));
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String requested = "";

    @BeforeEach
    void firstEntity() {
        new CreateEntity(database).ensureFirst();
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        List<String> words = new ArrayList<>(List.of("entite"));
        words.addAll(List.of(arguments));
        EntityCommand command = new EntityCommand(
                console,
                new CurrentEntity(database, session, requested),
                new EntityServices(
                        new FindEntities(database),
                        new EditEntity(database, session),
                        new ReadParameters(database),
                        new SetEnvelopeWindow(database, session),
                        new WriteWindowSheet()));
        return RelancesCommand.run(console, session, List.of(command), words);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void setsWhatIsGivenAndShowsIt() {
        assertThat(run("--nom", "COOPÉRATIVE DU VAL", "--ville", "Vendôme", "--site", "SILO", "--site-nom", "Le silo"))
                .isZero();
        assertThat(out()).isEqualTo("""
                Entité 1 enregistrée : Nom, Ville.
                Site SILO ajouté à l'entité 1.
                """);
        assertThat(run("--ville", "Vendôme", "--site", "SILO")).isZero();
        assertThat(out()).isEqualTo("Entité 1 : rien à changer.\n");
        assertThat(run()).isZero();
        assertThat(out())
                .contains("Code de l'entité         1\n")
                .contains("Nom                      COOPÉRATIVE DU VAL\n")
                .contains("Ville                    Vendôme\n")
                .contains("IBAN\n")
                .contains("Sites                    1 À compléter, SILO Le silo\n");
    }

    @Test
    void createsAnEntityOfANewCodeAndShowsAllOrTheOneThatIsNamed() {
        assertThat(run("--code", "2", "--nom", "NÉGOCE")).isZero();
        assertThat(out()).startsWith("Entité 2 créée");
        run();
        assertThat(out()).contains("À compléter").contains("NÉGOCE");
        run("--code", "2");
        assertThat(out()).doesNotContain("À compléter").contains("NÉGOCE");
        requested = "1";
        run();
        assertThat(out()).contains("À compléter").doesNotContain("NÉGOCE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            2; --iban;     FR1420041010050500013M02607; IBAN : la clé de l'IBAN « FR1420041010050500013M02607 »
            2; --bic;      AGRI;                        BIC : « AGRI » n'est pas un BIC
            2; --siret;    12;                          SIRET : « 12 » n'est pas un SIRET
            2; --nom;      '';                          Nom : un nom est nécessaire
            2; --code;     a b;                         Code de l'entité : « a b » n'est pas un code
            2; --site-nom; Silo;                        L'option --site-nom va avec --site
            2; --couleur;  bleu;                        Option inconnue : --couleur
            2; --fenetre-gauche;  onze; De la gauche : « onze » n'est pas une mesure
            2; --fenetre-hauteur; 2,4;  Hauteur : 2,4 cm ; donnez de 2,5 à 6 cm.
            3; --fenetre-gauche;  13,5; Fenêtre de l'enveloppe non enregistrée. La fenêtre dépasse à droite : 13,5 + 8,5
            3; --logo;     /absent.png;                 Logo : le fichier /absent.png n'existe pas
            """)
    void refusesAWrongValueWithItsStatusAndStoresNothing(int status, String option, String value, String message) {
        String[] arguments = option.equals("--code")
                ? new String[] {option, value, "--nom", "X"}
                : new String[] {option, value, "--ville", "Blois"};
        assertThat(run(arguments)).isEqualTo(status);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith(message);
        assertThat(TestBase.rows("SELECT code, town FROM administrative_entity"))
                .containsExactly("1|");
    }

    @Test
    void setsTheWindowOfTheEnvelopesAndShowsIt() {
        run();
        assertThat(out()).contains("Fenêtre de l'enveloppe   11 cm de la gauche, 5,5 cm du haut, 8,5 x 3,3 cm\n");
        assertThat(run("--fenetre-gauche", "2", "--fenetre-largeur", "9.5")).isZero();
        assertThat(out()).isEqualTo("""
                Entité 1 : fenêtre de l'enveloppe enregistrée (2 cm de la gauche, 5,5 cm du haut, 9,5 x 3,3 cm).
                """);
        assertThat(run("--fenetre-gauche", "2,0")).isZero();
        assertThat(out()).startsWith("Entité 1 : fenêtre de l'enveloppe inchangée");
        assertThat(TestBase.rows("SELECT kind, old_value, new_value, operator_name FROM change_record"))
                .containsExactly("REGLAGE envelopeWindow|110 55 85 33|20 55 95 33|" + session.operator());
    }

    @Test
    void createsAnEntityWithItsWindow() {
        assertThat(run("--code", "2", "--fenetre-haut", "4,5")).isZero();
        assertThat(out()).startsWith("Entité 2 créée").contains("4,5 cm du haut");
    }

    @Test
    void writesTheTestSheetToAFileOrToStandardOutput(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("essai.pdf");
        assertThat(run("--fenetre-haut", "4,5", "--feuille-test", file.toString()))
                .isZero();
        assertThat(out()).contains("enregistrée").contains("Feuille d'essai écrite : " + file);
        assertThat(PdfPages.texts(Files.readAllBytes(file)).get(0)).contains("Du haut : 4,5 cm");

        assertThat(run("--fenetre-haut", "5", "--feuille-test", "-")).isZero();
        assertThat(PdfPages.texts(out.toByteArray()).get(0)).contains("Du haut : 5 cm");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("enregistrée").contains("Feuille d'essai écrite : -");

        assertThat(run("--feuille-test", folder.resolve("absent/essai.pdf").toString()))
                .isEqualTo(4);
        assertThat(run("--code", "9", "--feuille-test", "-")).isEqualTo(3);
        assertThat(out()).isEmpty();
    }

    @Test
    void refusesToShowAnUnknownEntity() {
        assertThat(run("--code", "9")).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("L'entité 9 n'existe pas.");
    }
}
