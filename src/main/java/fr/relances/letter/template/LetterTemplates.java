package fr.relances.letter.template;

import fr.relances.text.ExitStatus;
import fr.relances.text.OperatorException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The models by name (R24): the data folder's own before the shipped ones. */
public final class LetterTemplates {

    private static final Pattern NAME = Pattern.compile("[A-Z0-9_-]{1,60}");
    private static final String SUFFIX = ".vm";
    private static final long LARGEST = 1_000_000;

    private final List<Path> folders;

    /** Folders in the order in which they are looked into; one that is missing holds nothing. */
    public LetterTemplates(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** In the order in which they are looked into. */
    List<Path> folders() {
        return folders;
    }

    /** The name of the model that a file holds; empty where its ending is not that of a model. */
    static Optional<String> nameOf(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(SUFFIX)
                ? Optional.of(name.substring(0, name.length() - SUFFIX.length()))
                : Optional.empty();
    }

    /** The names that can be chosen, in order. */
    public List<String> names() {
        Set<String> names = new TreeSet<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    files.filter(Files::isRegularFile)
                            .flatMap(file -> nameOf(file).stream())
                            .filter(name -> NAME.matcher(name).matches())
                            .forEach(names::add);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return List.copyOf(names);
    }

    /** A checked model; a name that is none, a missing, empty or wrong file is refused with what is wrong and where. */
    public LetterTemplate load(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new OperatorException("letter.template.name", name);
        }
        Path file = folders.stream()
                .map(folder -> folder.resolve(name + SUFFIX))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new OperatorException("letter.template.missing", name, String.join(", ", names())));
        String source = read(file);
        if (source.isBlank()) {
            throw new OperatorException("letter.template.empty", name, file);
        }
        return LetterTemplate.parse(name, source);
    }

    private static String read(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                throw new OperatorException("letter.template.no_text", file);
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new OperatorException("letter.template.charset", file).causedBy(e);
        } catch (IOException e) {
            throw new OperatorException(ExitStatus.TECHNICAL, "letter.template.unreadable", file).causedBy(e);
        }
    }
}
