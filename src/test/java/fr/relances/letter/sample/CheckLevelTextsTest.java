package fr.relances.letter.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.relances.letter.Samples;
import fr.relances.letter.template.LetterTemplate;
import fr.relances.letter.template.TextFault;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a level's texts may hold, where a fault stands, and the sample letter that is made of them. */
class CheckLevelTextsTest {

    private final CheckLevelTexts check = new CheckLevelTexts();
    private final PreviewLevel preview = new PreviewLevel(Samples.edition(2).parameters(), Samples.DAY);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void acceptsTheTextsThatAreShipped(int level) {
        assertThatCode(() -> check.run(Samples.level(level))).doesNotThrowAnyException();
    }

    /** Texts with / for a new line; a branch that no sample takes counts too. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Bonjour $tiers.nomm              ; 1 ; 9  ; $tiers.nomm
            Bonjour//  é $relance.nets       ; 3 ; 5  ; $relance.nets
            #if($tiers.atc == "X")/$non.x#end; 2 ; 1  ; $non.x
            #if($tiers.atc)a#else/ $x.y#end  ; 2 ; 2  ; $x.y
            Merci/[pied]                     ; 2 ; 1  ; [pied]
            #set($x = 1)                     ; 1 ; 1  ; n'est pas permis
            a/#include("/etc/passwd")        ; 2 ; 1  ; n'est pas permis
            $tiers.class.name                ; 1 ; 1  ; $tiers.class
            $piece.solde                     ; 1 ; 1  ; $piece.solde
            a/  #set($x = 1)                 ; 2 ; 3  ; n'est pas permis
            a/ #foreach($x in $tiers)a#end   ; 2 ; 2  ; la boucle s'écrit
            a/bc #* jamais fini              ; 2 ; 4  ; ne peut pas être lue
            a/b #if("x) c #end               ; 2 ; 18 ; ne peut pas être lue
            un 😀                            ; 1 ; 4  ; ne peut pas être imprimé
            """)
    void saysInWhichLineAndColumnOfTheTextTheFaultIs(String text, int line, int column, String named) {
        String written = text.replace('/', '\n').replace("\netc\npasswd", "/etc/passwd");
        TextFault fault = check.fault(Samples.level(1, "Bonjour", written)).orElseThrow();

        assertThat(fault.inHeader()).isFalse();
        assertThat(List.of(fault.line(), fault.column())).containsExactly(line, column);
        assertThat(fault.text())
                .startsWith("Pied, ligne " + line + ", colonne " + column + " : ")
                .contains(named);
        assertThat(check.fault(Samples.level(1, written, "Merci")).orElseThrow().text())
                .startsWith("Entête, ligne ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#if($tiers.nom)", "#foreach($piece in $pieces) x", "#if("})
    void findsWhatIsNotEnded(String text) {
        assertThat(check.fault(Samples.level(1, text, "")))
                .hasValueSatisfying(fault -> assertThat(fault.text())
                        .startsWith("Entête, ligne 1, colonne ")
                        .contains("ne peut pas être lue"));
    }

    @Test
    void showsTheSampleLetterAndWhereItsTextsBegin() {
        PreviewLevel.Preview letter =
                preview.run(Samples.level(2, "Vous devez $relance.net.", "Merci, $tiers.nom."), Samples.general());

        assertThat(letter.lines().get(letter.header())).isEqualTo("Vous devez 1\u00a0525,35\u00a0€.");
        assertThat(letter.lines().get(letter.footer())).isEqualTo("Merci, EARL DE L'EXEMPLE.");
    }

    @Test
    void saysOfEachFieldWhatItMeansAndGives() {
        List<MergeField> fields = preview.fields(Samples.level(2));

        assertThat(fields).extracting(MergeField::name).containsExactlyInAnyOrderElementsOf(LetterTemplate.fields());
        assertThat(fields.get(0).name()).startsWith("$tiers.");
        assertThat(fields).allSatisfy(field -> assertThat(field.example()).isNotBlank());
        assertThat(fields)
                .contains(
                        new MergeField("$relance.delai", "Jours pour payer", "8 jours"),
                        new MergeField("$piece.numero", "Boucle : n° de la pièce", "FA-00412"));
    }
}
