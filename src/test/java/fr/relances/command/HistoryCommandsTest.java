package fr.relances.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.letter.PdfPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** historique, reimprimer and annuler as scripts see them. */
class HistoryCommandsTest extends HistoryCommandsTrial {

    @Test
    void tellsOfEditionsLettersAndReasons() {
        assertThat(run("historique")).isZero();
        assertThat(out()).isEqualTo("Aucune édition\n");
        String number = issue();
        assertThat(run("historique")).isZero();
        assertThat(out())
                .isEqualTo("Édition " + number
                        + " du 24/11/2026, niveau 1, définitive : 1 courrier, 2 pièces, 170,00 EUR net, dupont\n");
        assertThat(run("historique", "--edition", number)).isZero();
        assertThat(out())
                .contains(
                        "Niveau 1 (Premier rappel)",
                        "  DUPONT DUPONT : 170,00 EUR net\n",
                        "  MARTIN =MARTIN : laissé de côté, adresse incomplète");
        assertThat(run("historique", "--tiers", "MARTIN")).isZero();
        assertThat(out()).contains("laissé de côté").doesNotContain("DUPONT");
        assertThat(run("historique", "--tiers", "DURAND")).isEqualTo(3);
        assertThat(run("historique", "--edition", "9999999")).isEqualTo(3);
        assertThat(run("historique", "--edition", "x")).isEqualTo(2);
    }

    @Test
    void writesTheHistoryAsCsv() throws IOException {
        String number = issue();
        Path file = folder.resolve("h.csv");
        assertThat(run("historique", "--csv", file.toString())).isZero();
        assertThat(out()).isEqualTo("Historique : 2 lignes\n");
        assertThat(Files.readString(file).split("\r\n"))
                .containsExactly(
                        "\ufeffedition;date_relance;niveau;etat;cloture;operateur;code_tiers;nom;decision;motif;montant;"
                                + "a_valoir;net;pages;annule",
                        number + ";24/11/2026;1;définitive;24/11/2026 10:30;dupont;DUPONT;DUPONT;RELANCER;;170,00;"
                                + "0,00;170,00;1;N",
                        number + ";24/11/2026;1;définitive;24/11/2026 10:30;dupont;MARTIN;'=MARTIN;ECARTER;"
                                + "adresse incomplète, il manque : ville. Complétez la fiche tiers.;0,00;0,00;0,00;0;N");
        assertThat(run("historique", "--tiers", "DUPONT", "--csv", "-")).isZero();
        assertThat(out()).startsWith("edition;").doesNotContain("MARTIN");
        assertThat(err()).isEqualTo("Historique : 1 ligne\n");
    }

    @Test
    void printsLettersAgainOnAQueue() {
        String number = issue();
        assertThat(run("reimprimer", number, "--imprimante", "laser")).isEqualTo(4);
        assertThat(err()).contains("La file d'impression « laser » n'existe pas. Choisissez parmi : ACCUEIL");
        assertThat(run("reimprimer", number, "--imprimante", "ACCUEIL")).isZero();
        assertThat(out())
                .isEqualTo("Édition " + number + " : 1 courrier envoyé à l'imprimante, DUPLICATA, travail ACCUEIL-1\n");
        assertThat(run("reimprimer", number, "--imprimante", "ACCUEIL", "--a-partir-de", "2"))
                .isEqualTo(3);
        assertThat(err()).contains("a 1 courrier : elle ne peut pas être réimprimée à partir du courrier 2");
        assertThat(run("reimprimer", number, "--imprimante", "ACCUEIL", "--a-partir-de", "0"))
                .isEqualTo(2);
    }

    @Test
    void printsLettersAgain() throws IOException {
        String number = issue();
        Path file = folder.resolve("d.pdf");
        assertThat(run("reimprimer", number, "--pdf", file.toString())).isZero();
        assertThat(out()).isEqualTo("Édition " + number + " : 1 courrier réimprimé, DUPLICATA\n");
        assertThat(PdfPages.texts(Files.readAllBytes(file))).hasSize(1);
        assertThat(run("reimprimer", number, "--tiers", "DUPONT", "--pdf", "-")).isZero();
        assertThat(PdfPages.texts(out.toByteArray())).hasSize(1);
        assertThat(run("reimprimer", number)).isEqualTo(2);
        assertThat(run("reimprimer")).isEqualTo(2);
        assertThat(run("reimprimer", number, "--tiers", "MARTIN", "--pdf", "-")).isEqualTo(3);
        assertThat(run("reimprimer", "9999999", "--pdf", "-")).isEqualTo(3);
        assertThat(run(
                        "reimprimer",
                        number,
                        "--pdf",
                        folder.resolve("absent/d.pdf").toString()))
                .isEqualTo(4);
        Files.delete(archives.file("archives/2026/edition-%06d.pdf".formatted(Long.parseLong(number))));
        assertThat(run("reimprimer", number, "--pdf", file.toString())).isEqualTo(4);
        assertThat(err()).contains("archives/2026/edition-");
    }

    @Test
    void undoesAnEditionOnce() {
        String number = issue();
        assertThat(run("annuler", number, "--tiers", "MARTIN")).isEqualTo(3);
        assertThat(run("annuler", number, "--tiers", "DUPONT", "--motif", "mauvais modèle"))
                .isZero();
        assertThat(out())
                .isEqualTo("Édition " + number + ", annulation : 1 tiers, 2 pièces revenues au niveau précédent\n");
        assertThat(levels()).containsExactly("F1|0|", "F2|0|", "F9|0|");
        assertThat(run("annuler", number)).isEqualTo(3);
        assertThat(err()).contains("déjà annulée");
        assertThat(run("historique", "--edition", number)).isZero();
        assertThat(out())
                .contains(
                        "annulée : 1 courrier", "170,00 EUR net, annulé", "annulation. mauvais modèle ; tiers DUPONT");
    }

    @Test
    void hasHelpForEachCommand() {
        for (String command : List.of("niveaux", "historique", "reimprimer", "annuler")) {
            assertThat(run(command, "--help")).isZero();
            assertThat(out()).startsWith("./run.sh " + command);
        }
    }
}
