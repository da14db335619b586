package fr.relances.importing.fec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.amount.Amount;
import fr.relances.text.OperatorException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a FEC may look like, and what is refused line by line (R27). */
class FecReaderTest {

    private static final String PIPE_HEADER = FecText.HEADER.replace('\t', '|');
    private static final String PLAIN =
            "VE|Ventes|1|20240115|411000|CLIENTS|C1|Nom un|F1|20240115|Vente|120,00|0,00|AA|20240201|20240131||\n";

    private static FecContent read(String text) {
        return FecText.read(text, AccountChoice.USUAL);
    }

    private static String pipe(String... lines) {
        return PIPE_HEADER + String.join("", lines);
    }

    @Test
    void readsALineOfTheLegalColumns() {
        LedgerLine line = read(pipe(PLAIN)).customerLines().get(0);

        assertThat(line.entry().journal()).isEqualTo(new LedgerLine.Named("VE", "Ventes"));
        assertThat(line.entry().date()).isEqualTo(LocalDate.of(2024, 1, 15));
        assertThat(line.auxiliary()).isEqualTo(new LedgerLine.Named("C1", "Nom un"));
        assertThat(line.piece().reference()).isEqualTo("F1");
        assertThat(line.signed()).isEqualTo(Amount.of("120"));
        assertThat(line.letter()).isEqualTo("AA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r\r\n", "\r"})
    void endsLinesAsAnySystemDoes(String end) {
        FecContent content = read(pipe(PLAIN, PLAIN).replace("\n", end));

        assertThat(content.bad()).isEmpty();
        assertThat(content.customerLines()).hasSize(2);
        assertThat(content.customerLines().get(1).line()).isEqualTo(3);
    }

    @Test
    void readsColumnsByNameInAnyOrderAndMoreOfThem() {
        String text = "DateEcheance\tSens\tMontant\tCompteNum\tCompteLib\tCompAuxNum\tCompAuxLib\tJournalCode\t"
                + "JournalLib\tEcritureNum\tEcritureDate\tPieceRef\tPieceDate\tEcritureLib\tEcritureLet\tDateLet\t"
                + "ValidDate\tMontantdevise\tIdevise\tDateRglt\tModeRglt\tNatOp\n"
                + "20240315\tC\t0012.50\t411\tCLIENTS\tC1\tNom\tVE\tVentes\t0\t20240115\tA1\t20240114\tAvoir\t\t\t\t\t\t\t\t\n";

        LedgerLine line = read(text).customerLines().get(0);

        assertThat(line.signed()).isEqualTo(Amount.of("-12.50"));
        assertThat(line.piece().dueDate()).isEqualTo(LocalDate.of(2024, 3, 15));
        assertThat(line.piece().date()).isEqualTo(LocalDate.of(2024, 1, 14));
    }

    @Test
    void readsTheLegalOrderWithoutTitles() {
        FecContent content = read(PLAIN + PLAIN);

        assertThat(content.customerLines()).hasSize(2);
        assertThat(content.facts().lines()).isEqualTo(2);
    }

    @Test
    void readsTheLegalOrderUnderTitlesOfItsOwn() {
        String titles = "Code|Nom|Numéro|Le|Compte|Intitulé|Tiers|Nom du tiers|Réf|Du|Texte|Doit|Avoir|L|D|V|M|Dev\n";

        assertThat(read(titles + PLAIN).customerLines()).hasSize(1);
    }

    @Test
    void acceptsPaddingAndASeparatorAtLineEnd() {
        String padded =
                "VE  |VE11|00000001|20240115|41100000|CLIENTS A 5.5%   |C1  |NOM   |VE  01|20240115|X  |0000000074,70|0000000000,00|  |        |20240331|||\n";

        FecContent content = read(PIPE_HEADER.replace("\n", "|\n") + padded);

        assertThat(content.bad()).isEmpty();
        assertThat(content.customerLines().get(0).debit()).isEqualTo(Amount.of("74.70"));
        assertThat(content.customerLines().get(0).letter()).isEmpty();
        assertThat(read(PIPE_HEADER + padded).customerLines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            12,50; D; 12.50
            12,50; C; -12.50
            12,50; +1; 12.50
            12,50; -1; -12.50
            -12,50; D; -12.50
            """)
    void readsAmountAndSense(String amount, String sense, String signed) {
        String header = PIPE_HEADER.replace("Debit|Credit", "Montant|Sens");
        String line = PLAIN.replace("120,00|0,00", amount + "|" + sense);

        assertThat(read(header + line).customerLines().get(0).signed()).isEqualTo(Amount.of(signed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            |20240115|411; |20241315|411; EcritureDate
            |20240115|411; |15/01/24|411; EcritureDate
            |20240115|411; ||411; EcritureDate
            |20240115|Vente; |20240230|Vente; PieceDate
            120,00; 12x,00; Debit
            120,00; 120,005; Debit
            120,00; 1,200.00; Debit
            |0,00; |--1; Credit
            411000; ''; CompteNum
            20240131; 202401; ValidDate
            """)
    void namesLineColumnAndValueOfWhatIsWrong(String good, String wrong, String column) {
        FecContent content = read(pipe(PLAIN, PLAIN.replace(good, wrong), PLAIN));

        assertThat(content.bad()).singleElement().satisfies(bad -> {
            assertThat(bad.line()).isEqualTo(3);
            assertThat(bad.column()).isEqualTo(column);
            assertThat(bad.reason()).isNotEmpty();
        });
    }

    @Test
    void collectsEveryBadLineAndSeesACutOne() {
        String cut = PLAIN.substring(0, 60);

        FecContent content = read(pipe(PLAIN.replace("120,00", "abc"), PLAIN, PLAIN.replace("20240115", "x"), cut));

        assertThat(content.bad()).extracting(BadLine::line).containsExactly(2, 4, 5);
        assertThat(content.bad().get(2).reason()).contains("coupée");
    }

    @Test
    void findsTheLabelThatHoldsASeparator() {
        FecContent content = read(pipe(
                PLAIN,
                PLAIN.replace("|Vente|", "|Vente|12,00|"),
                PLAIN.replace("Ventes", "Ventes|France"),
                PLAIN.replace("CLIENTS", "CLIENTS|DIVERS").replace("411000", "707000")));

        assertThat(content.bad()).extracting(BadLine::line).containsExactly(5);
        assertThat(content.customerLines())
                .extracting(LedgerLine::label)
                .containsExactly("Vente", "Vente|12,00", "Vente");
        assertThat(content.customerLines()).extracting(LedgerLine::signed).containsOnly(Amount.of("120"));
    }

    @Test
    void findsTheLabelOfATiersWhereTheAccountIsKnown() {
        FecContent content = read(pipe(PLAIN.replace("Nom un", "Nom|un"), PLAIN));

        assertThat(content.bad()).isEmpty();
        assertThat(content.customerLines().get(0).auxiliary()).isEqualTo(new LedgerLine.Named("C1", "Nom|un"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            PieceDate; DatePiece; fec.column.missing_unknown
            CompteNum; CompteNum|CompteNum; fec.column.twice
            Debit|; ; fec.column.missing
            """)
    void refusesTitlesThatLackAColumn(String title, String instead, String key) {
        String header = PIPE_HEADER.replace(title, instead == null ? "" : instead);

        assertThatThrownBy(() -> read(header + PLAIN))
                .isInstanceOfSatisfying(
                        OperatorException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            numero;code_tiers;date! fec.separator
            a|b|c|d|e|f|g|h! fec.columns
            """)
    void refusesWhatIsNoFec(String text, String key) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        OperatorException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void refusesTitlesWithoutAnyLine() {
        assertThatThrownBy(() -> read(FecText.HEADER)).isInstanceOf(OperatorException.class);
    }

    @Test
    void leavesRetentionsOfGuaranteeAloneUnlessAsked() {
        String text = pipe(PLAIN.replace("411000", "411700"), PLAIN.replace("411000", "410000"));

        assertThat(read(text).customerLines()).isEmpty();
        assertThat(FecText.read(text, AccountChoice.of("4117,410")).customerLines())
                .hasSize(2);
        assertThat(List.of(AccountChoice.USUAL.includes("411000"), AccountChoice.USUAL.includes("401000")))
                .containsExactly(true, false);
    }
}
