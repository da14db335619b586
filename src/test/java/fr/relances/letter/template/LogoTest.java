package fr.relances.letter.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.letter.PdfPages;
import fr.relances.letter.Samples;
import fr.relances.text.OperatorException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogoTest {

    @Test
    void drawsTheLogoOnceForAllLetters(@TempDir Path folder) throws IOException {
        Path logo = folder.resolve("logo.png");
        BufferedImage picture = new BufferedImage(200, 80, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(picture, "png", logo.toFile());
        LetterComposer composer = new LetterComposer(Samples.editionWithLogo(logo.toString()), Samples.general());
        byte[] one = PdfPages.of(composer, Samples.letter("A", 1));
        PdfPages.read(
                one,
                document -> assertThat(document.getPage(0).getResources().getXObjectNames())
                        .hasSize(1));
        assertThat(PdfPages.of(composer, Samples.letter("A", 1), Samples.letter("B", 1)).length - one.length)
                .isLessThan(4000);
    }

    @Test
    void refusesALogoThatIsNoPicture(@TempDir Path folder) throws IOException {
        Path text = Files.writeString(folder.resolve("logo.png"), "pas une image");
        for (Path logo : List.of(text, folder.resolve("missing.png"), folder)) {
            assertThatThrownBy(() -> new LetterComposer(Samples.editionWithLogo(logo.toString()), Samples.general()))
                    .isInstanceOf(OperatorException.class)
                    .hasMessageContaining(logo.toString());
        }
    }
}
