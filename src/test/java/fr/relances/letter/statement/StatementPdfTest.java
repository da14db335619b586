package fr.relances.letter.statement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.amount.Amount;
import fr.relances.letter.Letter;
import fr.relances.letter.PdfPages;
import fr.relances.letter.Samples;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The relevé on paper. */
class StatementPdfTest {

    private static final LocalDate DAY = Samples.DAY;

    private static StatementLine debit(String number, int days, String balance) {
        LocalDate due = DAY.minusDays(days);
        Amount amount = Amount.of(balance);
        return new StatementLine(
                number,
                "FACTURE",
                due.minusDays(30),
                due,
                Math.max(0, days),
                amount,
                amount,
                Amount.ZERO,
                null,
                Amount.ZERO);
    }

    private static StatementLine marked() {
        return new StatementLine(
                "F1",
                "FACTURE",
                DAY.minusDays(84),
                DAY.minusDays(54),
                54,
                Amount.of("200.00"),
                Amount.of("120.00"),
                Amount.of("15.00"),
                DAY.plusDays(3),
                Amount.of("40.00"));
    }

    private static StatementLine credit(String number, String balance) {
        Amount amount = Amount.of(balance);
        return new StatementLine(
                number, "AVOIR", DAY.minusDays(9), null, 0, amount, amount, Amount.ZERO, null, Amount.ZERO);
    }

    private static Statement statement(StatementLine... lines) {
        Letter.Recipient recipient = new Letter.Recipient(
                "DUPONT", "EARL Dupont", new Letter.Address("12 rue des Prés", "", "", "29200", "Brest", ""), "", null);
        return new Statement(recipient, DAY, List.of(lines));
    }

    private static List<String> pages(Statement... statements) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (StatementPdf pdf = new StatementPdf(Samples.edition(1).parameters(), DAY, DAY, out)) {
            for (Statement statement : statements) {
                pdf.add(statement);
            }
        }
        return PdfPages.texts(out.toByteArray());
    }

    @Test
    void saysOfEachPieceHowItStandsAndSums() {
        assertThat(pages(statement(marked(), debit("F2", 1, "30.00"), debit("F3", -10, "50.00"), credit("A1", "-20.00"))))
                .singleElement()
                .satisfies(page -> assertThat(page)
                        .contains(
                                "EARL Dupont",
                                "12 RUE DES PRÉS",
                                "29200 BREST",
                                "Relevé de compte au 24/11/2026",
                                "Votre compte : DUPONT")
                        .contains("Facture F1", "Échue depuis 54 jours", "200,00 120,00")
                        .contains("En litige : 15,00 €", "Promesse de règlement :", "40,00 € pour le 27/11/2026")
                        .contains("Échue depuis 1 jour ", "À échoir 50,00 50,00", "Avoir A1", "À valoir -20,00")
                        .contains("Échu 150,00 €", "À échoir 50,00 €", "À valoir -20,00 €", "Solde du compte 180,00 €")
                        .contains("dont à régler à ce jour 130,00 €", "Montant 130,00 €", "Page 1/1")
                        .doesNotContain("PROVISOIRE", "courrier du"));
    }

    @Test
    void asksForNothingWhereTheTiersIsInCredit() {
        assertThat(pages(statement(debit("F2", 1, "30.00"), credit("A1", "-120.00"))))
                .singleElement()
                .satisfies(page -> assertThat(page)
                        .contains("Solde du compte -90,00 €")
                        .doesNotContain("à régler", "Payer par virement"));
    }

    @Test
    void namesTheAccountWhereNothingIsDueYetButHasNoCodeToPayAtOnce() {
        assertThat(pages(statement(debit("F3", -10, "50.00"))))
                .singleElement()
                .satisfies(page -> assertThat(page)
                        .contains("Solde du compte 50,00 €", "Payer par virement", "Montant 50,00 €")
                        .doesNotContain("à régler à ce jour", "scannez"));
    }

    @Test
    void isALetterOfItsOwnEvenWithoutAPiece() {
        assertThat(pages(statement(), statement(credit("A1", "-20.00"))))
                .hasSize(2)
                .allSatisfy(page -> assertThat(page).contains("Page 1/1"))
                .first()
                .satisfies(page -> assertThat(page).contains("Aucune pièce n'est ouverte", "Solde du compte 0,00 €"));
    }

    @Test
    void repeatsTitlesAndNumbersPages() {
        List<StatementLine> lines = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            lines.add(debit("FA-" + i, 120 - i, "10.00"));
        }
        List<String> pages = pages(statement(lines.toArray(new StatementLine[0])));
        assertThat(pages)
                .hasSizeGreaterThan(2)
                .allSatisfy(page -> assertThat(page).contains("Situation"));
        assertThat(pages.get(1)).contains("relevé de compte au 24/11/2026 – EARL Dupont (DUPONT)");
        assertThat(pages.get(pages.size() - 1))
                .contains("Facture FA-119", "Solde du compte 1 200,00 €", "Page " + pages.size());
    }

    @Test
    void showsACharacterThatNoFontHasByItsNumber() {
        Statement odd = new Statement(
                new Letter.Recipient("X", "Café 😀", new Letter.Address("", "", "", "", "", ""), "", null),
                DAY,
                List.of(debit("F1", 1, "30.00")));
        assertThat(pages(odd))
                .singleElement()
                .satisfies(page -> assertThat(page).contains("[U+1F600]"));
    }
}
