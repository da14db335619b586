package fr.relances.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an entity's values may be. */
class EntityFieldTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = ';', textBlock = """
            IBAN;       FR14 2004 1010 0505 0001 3M02 606;
            IBAN;       de89370400440532013000;
            IBAN;       FR1420041010050500013M02607;   la clé de l'IBAN
            IBAN;       FR1420041010050500013M0260;    pas la forme d'un IBAN
            IBAN;       ZZ1420041010050500013M02606;   pas la forme d'un IBAN
            IBAN;       x;                             pas la forme d'un IBAN
            BIC;        agrifrpp;
            BIC;        AGRI FR PP 831;
            BIC;        AGRIFRP;                       pas un BIC
            BIC;        AGRIFRPP83;                    pas un BIC
            BIC;        AGRIZZPP;                      pas un BIC
            SIRET;      123 456 789 01234;
            SIRET;      1234567890123;                 Donnez ses 14 chiffres
            SIRET;      1234567890123A;                Donnez ses 14 chiffres
            VAT_NUMBER; FR 12 345678901;
            VAT_NUMBER; 12345678901;                   pas un numéro de TVA
            EMAIL;      compta@val.example;
            EMAIL;      compta.val.example;            pas une adresse de courriel
            NAME;       '';                            un nom est nécessaire
            NAME;       '  ';                          un nom est nécessaire
            IBAN;       '';
            ADDRESS1;   12 rue de la Halle aux Grains, Bât. A1;
            ADDRESS1;   12 rue de la Halle aux Grains, Bât. A12; 39 caractères, 38 au plus
            """)
    void saysWhatIsWrongWithAValue(EntityField field, String value, String problem) {
        String said = field.problem(value).orElse("");

        if (problem == null) {
            assertThat(said).isEmpty();
        } else {
            assertThat(said).contains(problem);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            IBAN;  fr14 2004 1010 0505 0001 3M02 606; FR1420041010050500013M02606
            SIRET; 123 456 789 01234;                 12345678901234
            NAME;  ' COOPÉRATIVE   DU VAL ';          COOPÉRATIVE DU VAL
            """)
    void writesNumbersAsOneWordAndTextsOnOneLine(EntityField field, String typed, String written) {
        assertThat(field.written(typed)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            VAL,                    true
            SILO-2,                 true
            Silo_Été.1,             true
            '',                     false
            1/2,                    false
            DEUX MOTS,              false
            ABCDEFGHIJKLMNOPQRSTU,  false
            """)
    void codesAreShortPlainWords(String code, boolean right) {
        assertThat(EntityEdit.codeProblem(code).isEmpty()).isEqualTo(right);
    }
}
