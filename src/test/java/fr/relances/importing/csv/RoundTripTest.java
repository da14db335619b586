package fr.relances.importing.csv;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.db.TestBase;
import fr.relances.importing.ImportReport;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundTripTest {

    @TempDir
    Path folder;

    private Trial trial;

    @BeforeEach
    void aBaseWithSomeOfEverything() {
        trial = new Trial(folder);
        trial.tiers("""
                code;nom;type;categorie;adresse1;adresse2;code_postal;ville;pays;email;telephone;atc;edition_relance;\
                conditions;ne_pas_relancer_jusqu;motif;niveau;derniere_relance
                DUPONT;"Dupont; ""fils"" SA";AGRI;PROFESSIONNEL;=1+1;-Le Bas;35000;Rennes;France;@b;+33 2;X;N;45JFDM;j+3;Accord;2;j-9
                'Élan;''=x;;CONSOMMATEUR;;;;;;;;;O;AU 30/09;;;0;
                """);
        trial.pieces("""
                numero;code_tiers;date_piece;date_echeance;montant;solde;nature;mode_reglement;site;litige;motif_litige;\
                promesse_date;promesse_montant;niveau;derniere_relance;cle
                +F1;DUPONT;j-99;j-69;1 234,56;1000;FACTURE;CHQ;NORD;200,00;Casse;j+7;300;2;j-10;=K1
                F2;DUPONT;j-98;;50;0;;VIR;;;;;;1;;
                R1;DUPONT;j-97;;-12,5;-2,5;REGLEMENT;;;;;;;;;
                F|3;'Élan;j-96;;10;10;;;;;;;;;;
                """);
    }

    @Test
    void givesTheSameBytesAfterAnImportIntoAnEmptyBase() {
        String tiers = tiers();
        String pieces = pieces();
        trial = new Trial(folder);
        assertThat(trial.tiers("\ufeff" + tiers).refused()).isFalse();
        assertThat(trial.pieces("\ufeff" + pieces).refused()).isFalse();
        assertThat(tiers()).isEqualTo(tiers);
        assertThat(pieces()).isEqualTo(pieces);
    }

    @Test
    void changesNothingWhenItComesBackIntoTheSameBase() {
        List<String> customers = TestBase.rows("SELECT * FROM customer ORDER BY code");
        List<String> items = TestBase.rows("SELECT * FROM open_item ORDER BY id");
        ImportRequest.Options all = new ImportRequest.Options(false, true, false, true);
        assertThat(trial.tiers(tiers(), all).customers()).isEqualTo(new ImportReport.Changes(0, 0, 2, 0));
        assertThat(trial.pieces(pieces(), all).items()).isEqualTo(new ImportReport.Changes(0, 0, 4, 0));
        assertThat(TestBase.rows("SELECT * FROM customer ORDER BY code")).isEqualTo(customers);
        assertThat(TestBase.rows("SELECT * FROM open_item ORDER BY id")).isEqualTo(items);
    }

    @Test
    void writesWhatSpreadsheetsReadAndNeverRun() {
        assertThat(tiers().split("\r\n")[2])
                .isEqualTo(
                        "DUPONT;\"Dupont; \"\"fils\"\" SA\";AGRI;PROFESSIONNEL;'=1+1;'-Le Bas;;35000;Rennes;France;'@b;"
                                + "'+33 2;;X;N;45JFDM;27/11/2026;Accord;2;15/11/2026");
        assertThat(pieces().split("\r\n"))
                .startsWith("numero;code_tiers;date_piece;date_echeance;echeance_estimee;montant;solde;nature;"
                        + "mode_reglement;site;litige;motif_litige;promesse_date;promesse_montant;niveau;"
                        + "derniere_relance;cle")
                .contains(
                        "'+F1;DUPONT;17/08/2026;16/09/2026;N;1234,56;1000,00;FACTURE;CHQ;NORD;200,00;Casse;01/12/2026;"
                                + "300,00;2;14/11/2026;'=K1",
                        "R1;DUPONT;19/08/2026;;;-12,50;-2,50;REGLEMENT;;1;;;;;0;;1|DUPONT|R1");
    }

    private String tiers() {
        StringBuilder text = new StringBuilder();
        new ExportCustomers(trial.database()).run("1", text);
        return text.toString();
    }

    private String pieces() {
        StringBuilder text = new StringBuilder();
        new ExportItems(trial.database()).run("1", text);
        return text.toString();
    }
}
