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
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text could try to do to the program, in a model or in a level's header and footer. */
@Timeout(60)
class TemplateAttackTest {

    /** What texts of chance are made of. */
    private static final List<String> BITS = List.of("""
            $tiers.nom|$|{|}|#if(|)|#end|#foreach($p in $pieces)|$p.solde|"|'|(|[|]|..|1|#set($a=1)|#|*|\\|⏎| |#else|\
            #elseif(|==|&&|!|#*|*#|#[[|]]#|##|@|#macro(x)|#define($x)|#parse(|é|$foreach.count|$!{|[pieces]|.|null|true|\
            =>|,|#stop|#break""".replace('⏎', '\n').split("[|]"));

    private static final Letter LETTER = Samples.letterWithCredits("EARL", 2);

    private static String merged(String source, Letter letter) {
        LetterEdition edition = Samples.edition(2);
        return LetterTemplate.parse("ESSAI", source)
                .merge(LetterFields.context(edition, LetterFields.entity(edition), letter));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$tiers.class",
                "$tiers.getClass().forName('java.lang.Runtime')",
                "$pieces.getClass()",
                "$pieces.letter.recipient",
                "#foreach($p in $pieces)$p.class#end",
                "#foreach($p in $pieces)$foreach.parent#end",
                "#foreach($p in $pieces)$foreach.stop()#end",
                "#include(\"/etc/passwd\")",
                "#parse(\"GENERAL.vm\")",
                "#evaluate(\"x\")",
                "#macro(m)#m()#end#m()",
                "#define($d)$d#end$d",
                "#set($s = \"$s$s\")",
                "#foreach($i in [1..100000000])x#end",
                "#foreach($i in [1..$tiers.code])x#end",
                "#foreach($p in {\"a\":1})x#end",
                "#foreach($p in $pieces)#set($x = \"$x$x\")#end",
                "#foreach($p in $pieces)#foreach($q in $pieces)x#end#end",
                "$velocityCount $context $template $macro $evaluate",
                "${tiers.nom.class}",
                "$!{tiers.class}",
                "${tiers.code|\"$tiers.class\"}",
                "#if($tiers.nom.length() > 0)x#end",
                "#if($tiers.nom == [1..100000000])x#end",
            })
    void isRefusedInAModelAndInTheTextsOfALevel(String source) {
        assertThatThrownBy(() -> LetterTemplate.parse("ESSAI", source))
                .isInstanceOfSatisfying(
                        OperatorException.class,
                        refusal -> assertThat(refusal.status()).isEqualTo(ExitStatus.REFUSED))
                .hasMessageMatching("(?s)Modèle ESSAI, ligne 1, colonne \\d+ : .*");
        assertThatThrownBy(() -> LetterTemplate.footer(Samples.level(1, "Bonjour", source)))
                .isInstanceOf(OperatorException.class)
                .hasMessageMatching("(?s)Pied du niveau 1 \\(Premier rappel\\), ligne 1, colonne \\d+ : .*");
    }

    @Test
    void isRefusedWhenItNestsWithoutEnd() {
        List<String> sources = List.of(
                "#if(" + "(".repeat(20_000) + "$tiers.nom" + ")".repeat(20_000) + ")x#end",
                "#if(" + "!".repeat(20_000) + "$tiers.nom)x#end",
                "#if($tiers.nom" + " && $tiers.nom".repeat(20_000) + ")x#end",
                "#if($tiers.nom)".repeat(5_000) + "x" + "#end".repeat(5_000),
                "#if($tiers.nom)".repeat(100) + "x" + "#end".repeat(100));
        for (String source : sources) {
            assertThatThrownBy(() -> LetterTemplate.parse("ESSAI", source))
                    .isInstanceOf(OperatorException.class)
                    .hasMessageContaining("les uns dans les autres (60 au plus)");
        }
        assertThat(merged("#if($tiers.nom)".repeat(20) + "x" + "#end".repeat(20), LETTER))
                .isEqualTo("x");
    }

    @Test
    void isStoppedWhenItsTextGrowsWithoutBound() {
        Letter many = new Letter(Samples.recipient("EARL"), Samples.invoices(1_000), List.of(), Amount.ZERO);
        String heavy = "#foreach($p in $pieces)" + "x".repeat(2_000) + "#end";
        assertThatThrownBy(() -> merged(heavy, many))
                .isInstanceOf(OperatorException.class)
                .hasMessageStartingWith(
                        "Modèle ESSAI : le courrier du tiers C00147 dépasserait 1\u00a0000\u00a0000 caractères");
        String reasonable = "#foreach($p in $pieces)" + "x".repeat(200) + "#end";
        assertThat(merged(reasonable, many)).hasSize(200_000);
    }

    @Test
    void isStoppedWhenItWalksThePiecesWithoutEnd() {
        String silent = "#foreach($p in $pieces)#if($p.solde == '')x#end#end".repeat(201);
        assertThatThrownBy(() -> merged(silent, LETTER))
                .isInstanceOf(OperatorException.class)
                .hasMessageContaining("C00147")
                .hasMessageContaining("parcourt les pièces plus de 200 fois");
    }

    @Test
    void neverEndsInAnythingButTextOrARefusal() {
        Random random = new Random(20261124);
        int passed = 0;
        for (int i = 0; i < 10_000; i++) {
            StringBuilder source = new StringBuilder();
            for (int bit = random.nextInt(12); bit >= 0; bit--) {
                source.append(BITS.get(random.nextInt(BITS.size())));
            }
            try {
                merged(source.toString(), LETTER);
                passed++;
            } catch (OperatorException e) {
                assertThat(e).hasMessageContaining("Modèle ESSAI");
            }
        }
        assertThat(passed).isBetween(500, 9_500);
    }
}
