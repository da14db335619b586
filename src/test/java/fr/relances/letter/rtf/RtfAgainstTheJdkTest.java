package fr.relances.letter.rtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.text.AttributeSet;
import javax.swing.text.BadLocationException;
import javax.swing.text.Document;
import javax.swing.text.StyleConstants;
import javax.swing.text.StyledDocument;
import javax.swing.text.rtf.RTFEditorKit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RtfAgainstTheJdkTest {

    /** An independent reader; it forgets the alignment before a line break, and what it can't read. */
    @ParameterizedTest
    @ValueSource(strings = {"ADHERENT.rtf", "WORD.rtf", "WORDPAD.rtf"})
    void readsTheSameTextAndBoldAsTheReaderOfTheJdk(String file) throws IOException, BadLocationException {
        byte[] bytes = Files.readAllBytes(Path.of("src/test/resources/letters", file));
        RTFEditorKit kit = new RTFEditorKit();
        Document document = kit.createDefaultDocument();
        kit.read(new ByteArrayInputStream(bytes), document, 0);
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < document.getLength(); i++) {
            AttributeSet look =
                    ((StyledDocument) document).getCharacterElement(i).getAttributes();
            char c = document.getText(i, 1).charAt(0);
            expected.append(c != '\n' && StyleConstants.isBold(look) ? "*" : "").append(c);
        }
        StringBuilder read = new StringBuilder();
        for (RtfParagraph paragraph : RtfFile.read(file, bytes).paragraphs()) {
            for (RtfParagraph.Run run : paragraph.runs()) {
                String mark = run.style().bold() ? "*" : "";
                run.text().chars().forEach(c -> read.append(mark).append((char) c));
            }
            read.append('\n');
        }
        assertThat(read.toString().strip()).isEqualTo(expected.toString().strip());
    }
}
