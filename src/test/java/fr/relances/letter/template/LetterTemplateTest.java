package fr.relances.letter.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.amount.Amount;
import fr.relances.letter.Letter;
import fr.relances.letter.LetterEdition;
import fr.relances.letter.Samples;
import fr.relances.text.ExitStatus;
import fr.relances.text.OperatorException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTemplateTest {

    private static String merged(String source) {
        return merged(source, Samples.letterWithCredits("EARL des Trois-Chênes", 2));
    }

    private static String merged(String source, Letter letter) {
        LetterEdition edition = Samples.edition(2);
        return LetterTemplate.parse("ESSAI", source)
                .merge(LetterFields.context(edition, LetterFields.entity(edition), letter))
                .replace('\u00a0', ' ');
    }

    @Test
    void putsTheDataOfTheLetterInPlace() {
        assertThat(merged("Le $relance.date, $tiers.nom ($tiers.code) doit $relance.net sous ${relance.delai}."))
                .isEqualTo("Le 24/11/2026, EARL des Trois-Chênes (C00147) doit -22,78 € sous 8 jours.");
    }

    @Test
    void rendersEachFieldThatItNames() {
        for (String field : LetterTemplate.fields()) {
            String source = field.startsWith("$piece.") ? "#foreach($piece in $pieces)" + field + ";#end" : field;
            assertThat(merged(source))
                    .as(field)
                    .isNotBlank()
                    .doesNotContain("$")
                    .doesNotContain("null");
        }
        assertThat(LetterTemplate.fields()).contains("$tiers.derniereRelance", "$relance.plusAncienne", "$piece.solde");
    }

    @Test
    void walksThePieces() {
        assertThat(
                        merged(
                                "#foreach($piece in $pieces)\n$foreach.count $piece.numero : $piece.solde#if($foreach.hasNext) ;#end\n\n#end"))
                .contains("1 FA-2026-00412 : 184,10 € ;", "4 VIR 8841 : -307,99 €\n");
    }

    @Test
    void readsAnEmptyFieldAsNo() {
        Letter.Recipient recipient = Samples.recipient("X");
        Letter.Recipient neverDunned = new Letter.Recipient("C1", "X", recipient.address(), "", null);
        Letter letter = new Letter(neverDunned, Samples.invoices(1), List.of(), Amount.ZERO);
        String source = "#if($tiers.derniereRelance)déjà#{else}jamais#end";
        assertThat(merged(source, letter)).isEqualTo("jamais");
        assertThat(merged(source)).isEqualTo("déjà");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Bonjour $tiers.nim                                    | 1 | 9  | $tiers.nim
            \\n\\nBonjour ${relance.nett}                         | 3 | 9  | ${relance.nett}
            a\\n#if($tiers.nom)b#{else}$client.nom#end            | 2 | 24 | $client.nom
            Total : $total                                        | 1 | 9  | $total
            $piece.numero                                         | 1 | 1  | $piece.numero
            #foreach($p in $pieces)$p.prix#end                    | 1 | 24 | $p.prix
            #foreach($p in $pieces)$p.solde#end$p.solde           | 1 | 36 | $p.solde
            """)
    void refusesAnUnknownFieldWithItsLineAndColumn(String source, int line, int column, String field) {
        assertThatThrownBy(() -> LetterTemplate.parse("ESSAI", source.replace("\\n", "\n")))
                .isInstanceOf(OperatorException.class)
                .hasMessageStartingWith("Modèle ESSAI, ligne " + line + ", colonne " + column + " : ")
                .hasMessageContaining(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$tiers.class.classLoader",
                "$tiers.getClass()",
                "$tiers.nom.class",
                "$tiers.nom.length()",
                "$tiers.nom.toString().getClass().forName('java.lang.Runtime')",
                "$pieces.class",
                "$pieces.letter",
                "$pieces",
                "$tiers",
                "$entite.payment.iban",
                "$tiers['class']",
                "$foreach.count",
                "#include('/etc/passwd')",
                "#parse('/etc/passwd')",
                "#evaluate('$tiers.class')",
                "#if(\"#include('/etc/passwd')\" == '')x#end#include('x')",
                "#macro(a)x#end",
                "#define($a)x#end",
                "#set($a = 1)",
                "#stop",
                "#foreach($i in [1..1000000000])x#end",
                "#foreach($i in [1,2,3])x#end",
                "#foreach($a in $pieces)#foreach($b in $pieces)x#end#end",
                "#foreach($tiers in $pieces)$tiers.numero#end",
                "#if($relance.niveau > 1)x#end",
                "#if($tiers.nom.startsWith('A'))x#end",
                "${tiers.nom|$tiers.class}",
                "#if($tiers.nom)sans fin",
                "#end",
                "#else",
                "#foreach($p in)x#end",
                "#@a()x#end",
                "#unknown",
            })
    void refusesEverythingThatIsNotTextFieldsAndSimpleBranches(String source) {
        assertThatThrownBy(() -> LetterTemplate.parse("ESSAI", source))
                .isInstanceOfSatisfying(OperatorException.class, refusal -> {
                    assertThat(refusal.status()).isEqualTo(ExitStatus.REFUSED);
                    assertThat(refusal).hasMessageMatching("(?s)Modèle ESSAI, ligne \\d+, colonne \\d+ : .*");
                });
    }

    @Test
    void neverReadsAStringAsATemplate() {
        assertThat(merged("#if('$tiers.nom' == \"$tiers.nom\")égal#end")).isEqualTo("égal");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bonjour\\n[piece]                    | 2 | [piece]
            [entete]\\n\\n[total]\\n[entete]     | 4 | [entete]
            [Pieces]                             | 1 | [Pieces]
            [$tiers.nom]                         | 1 | [$tiers.nom]
            a\\n  [note]                         | 2 | [note]
            """)
    void refusesAnUnknownOrRepeatedBlockWithItsLine(String source, int line, String block) {
        assertThatThrownBy(() -> LetterTemplate.parse("ESSAI", source.replace("\\n", "\n")))
                .isInstanceOf(OperatorException.class)
                .hasMessageContaining("ligne " + line + ",")
                .hasMessageContaining("le bloc " + block);
    }

    @Test
    void refusesACharacterThatCannotBePrinted() {
        assertThatThrownBy(() -> LetterTemplate.parse("ESSAI", "Merci\nbeaucoup \ud83d\ude00"))
                .hasMessageContaining("ligne 2, colonne 10")
                .hasMessageContaining("U+1F600");
    }

    @Test
    void namesTheLevelAndTheTextThatIsWrong() {
        assertThatThrownBy(() -> LetterTemplate.footer(Samples.level(2, "Bonjour", "Merci,\n\n$tiers.solde")))
                .hasMessageStartingWith("Pied du niveau 2 (Relance), ligne 3, colonne 1 : le champ $tiers.solde")
                .hasMessageContaining("$tiers.codePostal");
        assertThatThrownBy(() -> LetterTemplate.header(Samples.level(1, "[pieces]", "")))
                .hasMessageStartingWith("Entête du niveau 1 (Premier rappel), ligne 1");
    }

    @Test
    void takesEveryTextThatIsShipped() {
        for (int level = 1; level <= 3; level++) {
            assertThat(LetterTemplate.textFault(Samples.level(level))).isEmpty();
        }
        assertThat(Samples.general().name()).isEqualTo("GENERAL");
    }

    @Test
    void leavesDollarsSharpsAndBracketsOfOrdinaryTextAlone() {
        assertThat(merged("Prix : 12 $, facture n° #12, $5, [voir au dos] merci #"))
                .isEqualTo("Prix : 12 $, facture n° #12, $5, [voir au dos] merci #");
    }
}
