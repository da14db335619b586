package fr.relances.letter.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchSpacesTest {

    /** A tilde stands for a no-break space. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Objet : rappel              | Objet~: rappel
            Merci ! Vraiment ?          | Merci~! Vraiment~?
            le « solde » dû             | le «~solde~» dû
            1 234,56 € HT               | 1~234,56~€ HT
            12 345 678 €                | 12~345~678~€
            5 % de remise ; merci       | 5~% de remise~; merci
            le 3 mars 2026              | le 3 mars 2026
            FR76 3000 6000 0112 3456    | FR76 3000 6000 0112 3456
            FR76 3000 600               | FR76 3000 600
            tél. 03 84 00 00 00         | tél. 03 84 00 00 00
            à 12:30, https://x.fr/a?b   | à 12:30, https://x.fr/a?b
            F20 123 du 1er              | F20 123 du 1er
            rien à tenir                | rien à tenir
            """)
    void holdsTogetherWhatFrenchKeepsOnOneLine(String typed, String held) {
        assertThat(FrenchSpaces.hold(typed)).isEqualTo(held.replace('~', '\u00a0'));
    }
}
