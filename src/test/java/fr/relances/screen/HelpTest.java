package fr.relances.screen;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.screen.terminal.Folding;
import fr.relances.text.Messages;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A form takes no field without a label and a page no name without a title: so the texts are the register of all
 * fields and screens, and each of them must have its help.
 */
class HelpTest {

    private static final int MESSAGE_LINE = 79;

    private static List<String> names(String prefix) {
        return Messages.keys().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .toList();
    }

    @Test
    void isThereForEachFieldAndScreen() {
        assertThat(names("label."))
                .allSatisfy(field -> assertThat(Messages.has("help." + field))
                        .as("help." + field)
                        .isTrue());
        assertThat(names("title."))
                .allSatisfy(screen -> assertThat(Messages.has("help." + screen))
                        .as("help." + screen)
                        .isTrue());
    }

    @Test
    void saysMoreOfAFieldThanItsHint() {
        for (String field : names("label.")) {
            assertThat(Messages.of("help." + field).lines().count())
                    .as("lines of help." + field)
                    .isGreaterThan(1);
        }
    }

    /** Also where € is EUR and … three points. */
    @Test
    void hasHintsThatTheMessageLineHoldsOnEveryTerminal() {
        Folding ascii = new Folding(StandardCharsets.US_ASCII);
        for (String field : names("label.")) {
            String hint = Messages.of("help." + field).lines().findFirst().orElseThrow();
            assertThat(ascii.fold(hint)).as("help." + field).hasSizeLessThanOrEqualTo(MESSAGE_LINE);
        }
        Messages.keys().stream()
                .filter(key -> key.matches(".*\\.hint(\\.[a-z_]+)?"))
                .forEach(key -> assertThat(
                                ascii.fold(Messages.of(key, 100_000, "")).strip())
                        .as(key)
                        .hasSizeLessThanOrEqualTo(MESSAGE_LINE));
    }

    @Test
    void cutsAHintThatIsTooLongBetweenWords() {
        assertThat(MessageArea.oneLine("niveau: litige: echue: site:", 20)).isEqualTo("niveau: litige: ...");
        assertThat(MessageArea.oneLine("niveau: litige:", 15)).isEqualTo("niveau: litige:");
    }

    @Test
    void dropsKeysFromTheLastLineRatherThanHalfAWord() {
        Keys keys = new Keys()
                .bind(Key.F1, "key.help", () -> {})
                .bind(Key.F2, "key.selections", () -> {})
                .bind(Key.F3, "key.quit", () -> {})
                .bind(Key.ESCAPE, "key.back", () -> {});
        assertThat(keys.line(new Keys(), 33)).isEqualTo("F1 Aide Échap Retour");
        assertThat(keys.line(new Keys(), 45)).isEqualTo("F1 Aide F2 Sélections F3 Quitter Échap Retour");
        assertThat(keys.line(new Keys(), 44)).isEqualTo("F1 Aide F2 Sélections Échap Retour");
    }
}
