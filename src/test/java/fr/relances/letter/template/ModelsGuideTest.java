package fr.relances.letter.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** letters/LISEZMOI.txt says what there is, and nothing that there isn't. */
class ModelsGuideTest {

    private static final Path LETTERS = Path.of("letters");

    private static String guide() throws IOException {
        return Files.readString(LETTERS.resolve("LISEZMOI.txt"));
    }

    private static Set<String> found(String pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @Test
    void describesEveryBlockAndNoOther() throws IOException {
        Set<String> blocks =
                new TreeSet<>(Arrays.stream(Block.values()).map(Block::written).toList());
        assertThat(found("(?m)^  (\\[[^\\]]+\\])", guide())).isEqualTo(blocks);
        assertThat(found("(\\[[a-z-]+\\])", guide())).isEqualTo(blocks);
    }

    @Test
    void describesEveryFieldAndNoOther() throws IOException {
        Set<String> written = found("\\$\\{?((?:tiers|relance|entite|piece)\\.\\w+)", guide());
        Set<String> fields = new TreeSet<>(LetterTemplate.fields().stream()
                .map(field -> field.substring(1))
                .toList());
        assertThat(written).isEqualTo(fields);
        assertThat(found("\\$foreach\\.(\\w+)", guide())).isEqualTo(new TreeSet<>(ClosedUberspect.LOOP));
    }

    @Test
    void namesEveryModelThatIsShipped() throws IOException {
        assertThat(new LetterTemplates(List.of(LETTERS)).names())
                .contains("GENERAL", "AGRI")
                .allSatisfy(name -> assertThat(guide()).contains(name));
    }

    @Test
    void givesExamplesThatPassTheCheck() throws IOException {
        String guide = guide();
        List<String> branches =
                guide.lines().filter(line -> line.startsWith("  #if(")).toList();
        assertThat(branches).hasSizeGreaterThan(2);
        branches.forEach(example -> LetterTemplate.parse("EXEMPLE", example));
        int loop = guide.indexOf("  #foreach(");
        LetterTemplate.parse("EXEMPLE", guide.substring(loop, guide.indexOf("#end", loop) + 4));
    }

    @Test
    void fitsOnOnePage() throws IOException {
        assertThat(guide().lines()).hasSizeLessThan(70).allMatch(line -> line.length() <= 120);
    }
}
