package fr.relances.letter.rtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.relances.text.ExitStatus;
import fr.relances.text.OperatorException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RtfFileTest {

    private static final String HEAD =
            "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fnil\\fcharset0 Calibri;}{\\f1\\fcharset2 Wingdings;}{\\f2\\fcharset204 Arial;}}"
                    + "{\\colortbl ;\\red0\\green0\\blue0;\\red200\\green0\\blue0;}{\\*\\generator Riched20 10.0;}\\uc1\n";

    private static RtfDocument read(String body) {
        return RtfFile.read("ESSAI.rtf", (HEAD + body + "}").getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String text(String body) {
        return read(body).paragraphs().stream().map(RtfParagraph::text).collect(Collectors.joining("¶"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Pr\\'e9l\\'e8vement\\par                       | Prélèvement
            12 \\'80, \\u8364\\'80, \\u8364?               | 12 €, €, €
            \\'9cuvre l\\rquote an \\endash  fin           | œuvre l’an – fin
            \\u-3913?x                                     | \uf0b7x
            {\\uc2 \\u233\\'c3\\'a9t\\'e9}\\u233 et\\'e9   | étéété
            un\\~mot, arc\\_en\\_ciel, lo\\-ng             | un\u00a0mot, arc-en-ciel, long
            \\{\\rtf\\} a\\\\b                             | {} a\\b
            {\\f2 \\'cf\\'f0}                              | Пр
            {\\b gras}{\\*\\inconnu perdu} suite           | gras suite
            a\\par\\pard b\\line c                         | a¶b⏎c
            \\bin4 ab}cfin                                 | fin
            {\\info{\\title Titre}}{\\stylesheet{\\s0 Normal;}}texte | texte
            {\\field{\\*\\fldinst HYPERLINK "http://x"}{\\fldrslt lien}} | lien
            """)
    void readsTheTextAsItWasTyped(String body, String text) {
        assertThat(text(body)).isEqualTo(text.replace('⏎', '\n'));
    }

    @Test
    void keepsBoldItalicUnderlineAndSize() {
        RtfDocument document = read("\\fs22 a\\b b\\i c\\ul d\\ulnone\\b0\\i0 e{\\fs28 f}\\plain g");
        assertThat(document.paragraphs())
                .singleElement()
                .satisfies(paragraph -> assertThat(paragraph.runs())
                        .extracting(
                                RtfParagraph.Run::text,
                                run -> run.style().bold(),
                                run -> run.style().italic(),
                                run -> run.style().underline(),
                                run -> run.style().halfPoints())
                        .containsExactly(
                                tuple("a", false, false, false, 22),
                                tuple("b", true, false, false, 22),
                                tuple("c", true, true, false, 22),
                                tuple("d", true, true, true, 22),
                                tuple("e", false, false, false, 22),
                                tuple("f", false, false, false, 28),
                                tuple("g", false, false, false, 24)));
        assertThat(document.findings()).isEmpty();
    }

    @Test
    void keepsTheAlignmentAndTheSpaceOfParagraphs() {
        assertThat(read("\\qr\\sa200 a\\line b\\par c\\par\\pard d\\par\\qj\\sb60 e\\par\\qc f")
                        .paragraphs())
                .extracting(RtfParagraph::align, RtfParagraph::spaceBefore, RtfParagraph::spaceAfter)
                .containsExactly(
                        tuple(RtfParagraph.Align.RIGHT, 0, 200),
                        tuple(RtfParagraph.Align.RIGHT, 0, 200),
                        tuple(RtfParagraph.Align.LEFT, 0, 0),
                        tuple(RtfParagraph.Align.JUSTIFIED, 60, 0),
                        tuple(RtfParagraph.Align.CENTRE, 60, 0));
    }

    @Test
    void joinsWhatLooksTheSameHoweverItWasSaved() {
        assertThat(read("{\\loch $tiers.}{\\hich\\f0 n}{\\lang1036 om}").paragraphs())
                .singleElement()
                .satisfies(paragraph -> assertThat(paragraph.runs()).hasSize(1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            \\trowd                                               | TABLE           | 2
            {\\pict\\pngblip 89504e47}                            | PICTURE         | 2
            {\\*\\shppict{\\pict\\pngblip 89}}{\\nonshppict{\\pict}} | PICTURE       | 2
            {\\shp{\\*\\shpinst{\\shptxt texte}}}                 | DRAWING         | 2
            {\\*\\do\\dobxpage{\\dptxbxtext x}}                   | DRAWING         | 2
            {\\object\\objemb{\\*\\objdata 01}{\\result r}}       | OBJECT          | 2
            {\\header \\pard Page\\par}                           | HEADER          | 2
            {\\footerf {\\pict 89}}                               | FOOTER          | 2
            {\\footnote note}                                     | FOOTNOTE        | 2
            {\\*\\annotation avis}                                | COMMENT         | 2
            {\\pntext\\f1\\'B7\\tab}{\\*\\pn\\pnlvlblt}x          | NUMBERING       | 2
            {\\listtext 1.\\tab}x                                 | NUMBERING       | 2
            {\\field{\\*\\fldinst { PAGE }}{\\fldrslt 1}}         | WORD_FIELD      | 2
            {\\field{\\*\\fldinst  MERGEFIELD nom }{\\fldrslt x}} | WORD_FIELD      | 2
            \\chpgn                                               | WORD_FIELD      | 2
            {\\*\\mmath x}                                        | EQUATION        | 2
            a\\page b                                             | PAGE_BREAK      | 2
            \\pard\\pagebb b                                      | PAGE_BREAK      | 2
            {\\revised neuf}                                      | TRACKED_CHANGE  | 2
            {\\v secret}                                          | HIDDEN          | 2
            {\\strike faux}                                       | STRUCK          | 2
            {\\f1 \\'fc}                                          | SYMBOL_FONT     | 2
            """)
    void namesWhatALetterCannotTakeOver(String body, RtfContent content, int paragraph) {
        RtfDocument document = read("Bonjour\\par " + body + "\\par fin");
        assertThat(document.findings()).contains(new RtfDocument.Finding(content, List.of(paragraph)));
        assertThat(content.refused()).isTrue();
        assertThat(document.findings())
                .allMatch(finding -> finding.content() == content || finding.content() == RtfContent.TABULATION);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {\\caps x}           | CAPITALS
            1{\\super er}        | RAISED
            {\\up6 er}           | RAISED
            {\\cf2 rouge}        | COLOUR
            {\\highlight7 jaune} | COLOUR
            \\li720 x            | INDENT
            \\brdrt\\brdrs x     | FRAME
            a\\tab b             | TABULATION
            {\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt y}} | LINK
            """)
    void namesALookThatIsLostWithItsTextKept(String body, RtfContent content) {
        assertThat(read(body).findings()).containsExactly(new RtfDocument.Finding(content, List.of(1)));
        assertThat(content.refused()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\\header \\pard\\tab\\par}x",
                "\\v\\v0 x",
                "{\\cf1 noir}{\\cf0 auto}",
                "\\li0\\fi0\\ri0 x",
                "\\highlight0\\caps0 x",
                "{\\*\\listtable{\\list{\\*\\listpicture{\\pict 89}}}}x",
                "{\\*\\pnseclvl1\\pnucrm{\\pntxta .}}x",
                "{\\*\\ftnsep\\chftnsep}x",
                "\\super\\nosupersub x",
                "\\pagebb0 x",
            })
    void findsNothingWhereNothingIsLost(String body) {
        assertThat(read(body).findings()).isEmpty();
    }

    @Test
    void refusesAFileThatIsCutAnywhere() {
        byte[] whole = (HEAD + "\\b Bonjour\\b0 {\\i $tiers.nom}\\par}").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(RtfFile.read("ESSAI.rtf", whole).paragraphs()).hasSize(1);
        for (int length = 5; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> RtfFile.read("ESSAI.rtf", cut))
                    .isInstanceOf(OperatorException.class)
                    .hasMessageStartingWith("ESSAI.rtf est incomplet");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            PK\\003\\004word/document.xml | document Word
            \\320\\317\\021\\340          | document Word
            Bonjour $tiers.nom            | n'est pas au format RTF
            %PDF-1.4                      | n'est pas au format RTF
            {\\rt                         | n'est pas au format RTF
            """)
    void refusesAnotherKindOfFileUnderThatName(String content, String message) {
        byte[] bytes = unescape(content);
        assertThatThrownBy(() -> RtfFile.read("ESSAI.rtf", bytes))
                .isInstanceOfSatisfying(
                        OperatorException.class,
                        refusal -> assertThat(refusal.status()).isEqualTo(ExitStatus.REFUSED))
                .hasMessageContaining("ESSAI.rtf")
                .hasMessageContaining(message)
                .hasMessageContaining("Enregistrer sous");
    }

    @Test
    void survivesGarbageInsideAnRtf() {
        assertThat(text("}}}} }")).isEmpty();
        String deep = "{".repeat(50_000) + "x" + "}".repeat(50_000);
        assertThat(text(deep)).isEqualTo("x");
        assertThat(text("\\b99999999999999999999 x\\'zz\\u99999999?\\f-5\\cf-1"))
                .startsWith("x?");
        assertThatThrownBy(() -> text("\\bin99999999999 x")).hasMessageContaining("incomplet");
    }

    private static byte[] unescape(String content) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < content.length(); i++) {
            if (content.charAt(i) == '\\' && Character.isDigit(content.charAt(i + 1))) {
                text.append((char) Integer.parseInt(content.substring(i + 1, i + 4), 8));
                i += 3;
            } else {
                text.append(content.charAt(i));
            }
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
