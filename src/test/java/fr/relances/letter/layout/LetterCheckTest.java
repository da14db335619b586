package fr.relances.letter.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.amount.Amount;
import fr.relances.letter.Letter;
import fr.relances.letter.LetterLine;
import fr.relances.letter.Samples;
import fr.relances.letter.template.PostalAddress;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterCheckTest {

    private final LetterCheck check = new LetterCheck(Samples.edition(1));

    private static Letter.Recipient recipient(String name, String postalCode, String town, String country) {
        return new Letter.Recipient("C1", name, new Letter.Address("", "", "", postalCode, town, country), "", null);
    }

    private Optional<String> refusal(Letter.Recipient recipient) {
        return check.refusal(new Letter(recipient, Samples.invoices(1), List.of(), Amount.ZERO));
    }

    @ParameterizedTest(name = "{0}, {1} {2} {3}")
    @CsvSource(nullValues = "none", textBlock = """
            # name, postal code, town, country, missing
            A,      70000,       Vesoul, '',       none
            '',     70000,       Vesoul, '',       nom
            A,      '',          Vesoul, '',       code postal
            A,      70000,       ' ',    France,   ville
            '',     '',          '',     '',       'nom, code postal, ville'
            A,      '',          Dublin, Irlande,  none
            A,      D02,         '',     Irlande,  ville
            """)
    void asksForANameAPostalCodeAndATown(String name, String postalCode, String town, String country, String missing) {
        Optional<String> refusal = refusal(recipient(name, postalCode, town, country));
        assertThat(refusal.orElse(null))
                .isEqualTo(
                        missing == null
                                ? null
                                : "adresse incomplète, il manque : " + missing + ". Complétez la fiche tiers.");
    }

    @Test
    void writesTheAddressAsThePostWantsIt() {
        Letter.Address address = new Letter.Address(
                "Bât. C, 2e étage", "", "12, rue de l'Abbé-Grégoire (cour)", "25000", "Besançon", "Suisse");
        assertThat(PostalAddress.lines(new Letter.Recipient("C1", "Dupont & Fils, S.A.", address, "", null)))
                .containsExactly(
                        "Dupont & Fils, S.A.",
                        "BÂT C 2E ÉTAGE",
                        "12 RUE DE L ABBÉ GRÉGOIRE COUR",
                        "25000 BESANÇON",
                        "SUISSE");
    }

    @Test
    void wrapsLongLinesWithinSixOfThirtyEight() {
        Letter.Recipient recipient = new Letter.Recipient(
                "C1",
                "Groupement agricole d'exploitation en commun des Quatre-Vents et de la Combe",
                new Letter.Address("1 rue A", "", "", "70000", "Vesoul", "Belgique"),
                "",
                null);
        assertThat(PostalAddress.lines(recipient)).hasSize(5).allMatch(line -> line.length() <= 38);
        assertThat(refusal(recipient)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nom très long ", "Insécablenomtrèslong"})
    void refusesANameThatLeavesNoRoomForTheAddress(String part) {
        String name = part.repeat(300 / part.length());
        assertThat(refusal(recipient(name, "70000", "Vesoul", "")).orElse("")).contains("6 lignes de 38 caractères");
    }

    @Test
    void namesTheCharacterThatCannotBePrinted() {
        assertThat(refusal(recipient("Café \ud83d\ude00", "70000", "Vesoul", ""))
                        .orElse(""))
                .contains("U+1F600", "Café");
        assertThat(refusal(recipient("A\u0007", "70000", "Vesoul", "")).orElse(""))
                .contains("U+0007");
        assertThat(refusal(recipient("שלום", "70000", "Vesoul", "")).orElse("")).contains("U+05E9");
        assertThat(refusal(recipient("محمد", "70000", "Vesoul", "")).orElse("")).contains("U+0645");
        LetterLine odd = Samples.invoice("FA-\u4e2d", Samples.DAY, Samples.DAY, Amount.of("1.00"));
        assertThat(check.refusal(new Letter(Samples.recipient("A"), List.of(odd), List.of(), Amount.ZERO)))
                .hasValueSatisfying(reason -> assertThat(reason).contains("U+4E2D"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Œuvre à 5 € – « l’été »", "Иванов", "Ματθαίος", "Łódź ň", "Rene\u0301e", "A\u202fB\tC\u200b"})
    void letsThroughWhatCanBePrinted(String name) {
        assertThat(refusal(recipient(name, "70000", "Vesoul", ""))).isEmpty();
    }
}
