package fr.relances.help;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.text.Messages;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManualTest {

    /** The title of the help window is no help. */
    private static final String WINDOW = "help.title";

    private final Manual manual = new ReadManual().run();

    private static List<String> keys(String prefix) {
        return Messages.keys().stream().filter(key -> key.startsWith(prefix)).toList();
    }

    @Test
    void holdsEachHelpOfAScreenOrFieldOnce() {
        List<String> held = new ArrayList<>();
        for (Outline.Chapter chapter : Outline.read()) {
            for (Outline.Topic topic : chapter.topics()) {
                held.add("help." + topic.name());
                topic.fields().forEach(field -> held.add("help." + field));
            }
        }
        List<String> expected =
                keys("help.").stream().filter(key -> !key.equals(WINDOW)).toList();
        assertThat(held)
                .as("the help named in outline.txt: add the screen there, or its fields to its line")
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void hasAChapterForEachEntryOfTheIndexInItsOrder() {
        assertThat(manual.chapters())
                .extracting(Manual.Chapter::heading)
                .startsWith("INDEX", "11 Relances clients", "12 Tiers");
        assertThat(manual.chapters().stream()
                        .map(Manual.Chapter::number)
                        .filter(number -> !number.isEmpty())
                        .toList())
                .isSorted()
                .containsExactlyInAnyOrderElementsOf(keys("index.entry.").stream()
                        .map(key -> key.substring("index.entry.".length()))
                        .toList());
    }

    @Test
    void givesTheFieldsOfAScreenInTheOrderOfTheScreen() {
        Manual.Topic selection = manual.chapters().get(1).topics().get(0);
        assertThat(selection.title()).isEmpty();
        assertThat(selection.fields())
                .extracting(Manual.FieldHelp::label)
                .startsWith("Date de relance", "Niveau de relance", "Modèle courrier", "Définitif", "Tiers proposés")
                .doesNotContain("Fichier PDF");
    }

    @Test
    void doesNotSayTheLabelTwice() {
        assertThat(manual.chapters().get(1).topics().get(0).fields().get(0).hint())
                .startsWith("241126 ou 24/11/2026")
                .doesNotContain("Date de relance");
    }

    @Test
    void writesAChapterInLinesOfEightyColumns() {
        for (Manual.Chapter chapter : manual.chapters()) {
            assertThat(ManualText.of(chapter))
                    .contains(chapter.heading())
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        }
    }
}
