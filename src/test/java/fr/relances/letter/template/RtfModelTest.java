package fr.relances.letter.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.amount.Amount;
import fr.relances.letter.Letter;
import fr.relances.letter.LetterEdition;
import fr.relances.letter.Samples;
import fr.relances.letter.rtf.RtfFile;
import fr.relances.text.ExitStatus;
import fr.relances.text.OperatorException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RtfModelTest {

    private static final LetterTemplates FILES = new LetterTemplates(List.of(Path.of("src/test/resources/letters")));

    private static LetterTemplate model(String body) {
        byte[] bytes = ("{\\rtf1\\ansi\\ansicpg1252\\uc1 " + body + "}").getBytes(StandardCharsets.ISO_8859_1);
        return RtfModel.parse("ESSAI", RtfFile.read("ESSAI.rtf", bytes));
    }

    private static String shown(LetterTemplate model, Letter letter) {
        LetterEdition edition = Samples.edition(2);
        return ElementText.of(model.elements(LetterFields.context(edition, LetterFields.entity(edition), letter)));
    }

    private static String shown(String body) {
        return shown(model(body), Samples.letterWithCredits("EARL des Trois-Chênes", 2));
    }

    @Test
    void putsDataBlocksAndFormatsInPlace() {
        assertThat(shown(
                        "[date]\\par Cher {\\b $tiers.nom},\\par\\par Net : {\\b $relance.net}\\par [pieces]\\par fin"))
                .isEqualTo("""
                        DATE
                        Cher <b>EARL des Trois-Chênes</b>,

                        Net : <b>-22,78 €</b>
                        PIECES
                        fin
                        """);
    }

    @Test
    void takesABlockThatIsIndented() {
        assertThat(shown("un\\par    [pieces]\\par #if($tiers.nom)\\par \\tab {\\b [pied]} \\par #end"))
                .isEqualTo("""
                un
                PIECES
                PIED
                """);
    }

    @Test
    void keepsItalicUnderlineSizeAlignmentAndWhatStandsApart() {
        assertThat(shown(
                        "\\qr{\\i it}{\\ul so}{\\fs28 gr}\\line suite\\par droite\\par\\pard\\qc centre\\par\\pard\\qj\\sa200 un"
                                + "\\par deux\\par\\pard\\sb40 trois"))
                .isEqualTo("""
                        RIGHT <i>it</i><u>so</u><14.0>gr
                        suite
                        droite

                        CENTRE centre

                        JUSTIFIED un

                        JUSTIFIED deux

                        trois
                        """);
    }

    @Test
    void givesTheTextsOfTheLevelTheLookOfTheirBlock() {
        LetterEdition edition = Samples.edition(
                Samples.level(2, "Cher *client* $tiers.code,\n\nmerci", "Fin"), Samples.defaultOptions(), false, false);
        LetterTemplate model = model("\\qj\\fs22 [entete]\\par\\pard x\\par\\qr{\\i [pied]}");
        assertThat(ElementText.of(new LetterComposer(edition, model).compose(Samples.letter("EARL", 1))))
                .isEqualTo("""
                        JUSTIFIED <11.0>Cher <11.0><b>client</b><11.0> C00147,

                        JUSTIFIED <11.0>merci

                        <11.0>x

                        RIGHT <11.0><i>Fin</i>
                        """);
    }

    @Test
    void takesDirectivesThatStandInTheirOwnParagraphs() {
        String loop =
                "\\sa200 Avant\\par{\\b #foreach($piece in $pieces)}\\par $piece.numero : {\\b $piece.solde}\\par #end\\par";
        String branch = " #if($tiers.atc)\\par Votre agent $tiers.atc\\par #else\\par personne\\par #end\\par fin";
        assertThat(shown(loop + branch)).isEqualTo("""
                Avant

                FA-2026-00412 : <b>184,10 €</b>

                FA-2026-00413 : <b>221,11 €</b>

                AV-2026-0031 : <b>-120,00 €</b>

                VIR 8841 : <b>-307,99 €</b>

                Votre agent MARTIN

                fin
                """);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a#if(!$tiers.atc){\\b gras}#end b                           | a b
            a {\\b b#if(!$tiers.atc)}c#end d                            | a <b>b</b> d
            {\\b a#if(!$tiers.atc)b#else }c#end d                       | <b>a </b>c d
            #if($tiers.nom == ")"){\\b x}#\\{else\\}y{\\b z}#end            | y<b>z</b>
            {\\b #if($tiers.}{atc)}oui#end                              | oui
            $\\{tiers.code\\}{\\b s}                                  | C00147<b>s</b>
            12 $ {\\b n\\'b0 #4} *non* # $5                             | 12 $ <b>n° #4</b> *non* # $5
            """)
    void keepsEachFormatToItsTextWhateverBranchIsTaken(String body, String text) {
        assertThat(shown(body)).isEqualTo(text + "\n");
    }

    @Test
    void letsNoDataBringInMarksOrBlocks() {
        Letter.Recipient recipient = Samples.recipient("\ufdd3\u4e00[pieces]\ufdd2 *A* #end $tiers.code");
        Letter letter = new Letter(recipient, Samples.invoices(1), List.of(), Amount.ZERO);
        assertThat(shown(model("$tiers.nom\\par {\\b x}"), letter))
                .isEqualTo("\u4e00[pieces] *A* #end $tiers.code\n<b>x</b>\n");
        assertThat(shown(LetterTemplate.parse("ESSAI", "$tiers.nom"), letter))
                .isEqualTo("JUSTIFIED \u4e00[pieces] *A* #end $tiers.code\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Bonjour\\par Cher $tiers.nim,           | paragraphe 2 (« Cher $tiers.nim, »), colonne 6 | $tiers.nim n'existe pas
            a\\line b $relance.nett                 | paragraphe 1 (« b $relance.nett »), colonne 3  | $relance.nett
            \\par\\par [note]                       | paragraphe 3 (« [note] »), colonne 1           | le bloc [note] n'existe pas
            [date]\\par [date]                      | paragraphe 2                                   | déjà plus haut
            Cher $tiers.{\\b nom}                   | paragraphe 1 (« Cher $tiers.nom »), colonne 6  | $tiers.nom a deux mises en forme
            x\\par {\\i $}tiers.nom                 | paragraphe 2                                   | $tiers.nom a deux mises en forme
            {\\fs8 petit}                           | paragraphe 1                                   | la taille 4 ne convient pas
            {\\fs200 grand}                         | paragraphe 1                                   | De 6 à 36 points
            a \\u9731? b                            | colonne 3                                      | U+2603
            #if($tiers.nom)\\par x                  | paragraphe                                     | ne peut pas être lue
            """)
    void saysInWhichParagraphAndColumnSomethingIsWrong(String body, String place, String what) {
        assertThatThrownBy(() -> model(body))
                .isInstanceOfSatisfying(
                        OperatorException.class,
                        refusal -> assertThat(refusal.status()).isEqualTo(ExitStatus.REFUSED))
                .hasMessageStartingWith("Modèle ESSAI, ")
                .hasMessageContaining(place)
                .hasMessageContaining(what);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$tiers.class.classLoader",
                "$pieces.getClass()",
                "{\\b $pie}ces.class",
                "#include('/etc/passwd')",
                "#parse('x')",
                "#evaluate('$tiers.class')",
                "#macro(a)x#end",
                "#set($a = 1)",
                "#foreach($i in [1..100000000])x#end",
                "#{\\b foreach}($i in [1..100000000])x#end",
                "#foreach($a in $pieces)\\par #foreach($b in $pieces)\\par x\\par #end\\par #end",
            })
    void refusesEverythingThatAModelMayNotDo(String body) {
        assertThatThrownBy(() -> model(body))
                .isInstanceOf(OperatorException.class)
                .hasMessageMatching("(?s)Modèle ESSAI, paragraphe [12] .*");
    }

    @Test
    void refusesWhatItCannotTakeOverAndSaysWhere() {
        assertThatThrownBy(() -> FILES.load("REFUSES"))
                .isInstanceOf(OperatorException.class)
                .hasMessageContaining("un tableau (paragraphes 12, 13)")
                .hasMessageContaining("une image (paragraphe 8)")
                .hasMessageContaining("un dessin ou une zone de texte (paragraphe 9)")
                .hasMessageContaining("un en-tête de page (paragraphe 1)")
                .hasMessageContaining("une note (paragraphe 5)")
                .hasMessageContaining("une puce ou un numéro automatique (paragraphe 6)")
                .hasMessageContaining("un champ automatique du traitement de texte (paragraphe 11)")
                .hasMessageContaining("un saut de page ou de section (paragraphe 14)")
                .hasMessageContaining("un texte masqué (paragraphe 3)")
                .hasMessageContaining("un texte barré (paragraphe 2)");
    }

    @Test
    void warnsOfALookThatIsLostAndOfABlockThatIsMissing() {
        assertThat(model("[entete]\\par [pieces]\\par [pied]\\par {\\caps x} a\\tab b")
                        .warnings())
                .containsExactly(
                        "Le modèle ESSAI n'a pas de ligne [destinataire] : l'adresse du tiers ne sera pas dans la fenêtre de l'enveloppe.",
                        "Modèle ESSAI : le texte est repris, mais pas les majuscules automatiques (paragraphe 4), la tabulation, remplacée par des espaces (paragraphe 4).");
        assertThat(FILES.load("WORD").warnings()).isEmpty();
    }

    @Test
    void refusesAFileWithoutText() {
        assertThatThrownBy(() -> model("\\par \\par")).hasMessageContaining("ne contient aucun texte");
    }
}
