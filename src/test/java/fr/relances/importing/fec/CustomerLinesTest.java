package fr.relances.importing.fec;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.amount.Amount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose a line is, with and without auxiliary. */
class CustomerLinesTest {

    private static CustomerLines of(FecText text) {
        return CustomerLines.of(text.read().customerLines());
    }

    @Test
    void anAuxiliaryIsTheTiers() {
        CustomerLines lines = of(new FecText().sale("20240115", "C1", "F1", "10,00", ""));

        assertThat(lines.byCustomer()).containsOnlyKeys("C1");
        assertThat(lines.nobodys()).isEmpty();
    }

    @Test
    void theOnlyAccountWithoutAuxiliaryIsCollective() {
        CustomerLines lines = of(new FecText()
                .line("VE", "20240115", "411900", "", "F1", "D10,00", "")
                .line("VE", "20240116", "411900", "", "F2", "D5,00", ""));

        assertThat(lines.byCustomer()).isEmpty();
        assertThat(lines.nobodys()).hasSize(2);
        assertThat(lines.nobodysBalance()).isEqualTo(Amount.of("15"));
    }

    @Test
    void accountsOfTheirOwnAreTiersAndTheOneForAllIsNot() {
        CustomerLines lines = of(new FecText()
                .line("VE", "20240115", "411DUPONT", "", "F1", "D10,00", "")
                .line("VE", "20240115", "411DURAND", "", "F2", "D5,00", "")
                .line("VE", "20240116", "411000", "", "F3", "D1,00", ""));

        assertThat(lines.byCustomer()).containsOnlyKeys("411DUPONT", "411DURAND");
        assertThat(lines.nobodysBalance()).isEqualTo(Amount.of("1"));
    }

    @Test
    void anAccountThatHasAuxiliariesElsewhereIsCollective() {
        CustomerLines lines = of(new FecText()
                .line("VE", "20240115", "411001", "C1", "F1", "D10,00", "")
                .line("VE", "20240115", "411001", "", "F2", "D5,00", "")
                .line("VE", "20240115", "411002", "411002", "F3", "D7,00", "")
                .line("VE", "20240115", "411003", "", "F4", "D7,00", ""));

        assertThat(lines.byCustomer()).containsOnlyKeys("C1", "411002", "411003");
        assertThat(lines.nobodysBalance()).isEqualTo(Amount.of("5"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            CLIENTS, true
            Clients collectif, true
            COLLECTIF CLIENTS, true
            CLIENTS DIVERS, true
            CLIENTS A 5.5%, true
            Clients - ventes de biens ou de prestations de services, true
            Clientèle, true
            CLIENTS DE PASSAGE, true
            CLIENT DUPONT, false
            DUPONT SARL, false
            DIVERS, false
            '', false
            """)
    void tellsTheNameOfCustomersInGeneral(String label, boolean general) {
        assertThat(CustomerLines.isGeneral(label)).isEqualTo(general);
    }
}
