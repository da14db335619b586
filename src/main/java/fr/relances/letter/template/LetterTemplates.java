package fr.relances.letter.template;

import fr.relances.letter.rtf.RtfFile;
import fr.relances.text.ExitStatus;
import fr.relances.text.OperatorException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The models by name (R24): the data folder's own before the shipped ones, as text (.vm) or from a word processor (.rtf). */
public final class LetterTemplates {

    /** The page that describes models, in their folder. */
    static final String GUIDE = "LISEZMOI.txt";

    private static final Pattern NAME = Pattern.compile("[A-Z0-9_-]{1,60}");

    /** What a word processor saves when nobody tells it to save as RTF. */
    private static final Pattern OTHER = Pattern.compile("(?i)docx?|docm|dotx?|odt|ott|wps|txt|html?|pdf");

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
        return TemplateFile.of(file).map(TemplateFile::name);
    }

    /** The names that can be chosen, in order. */
    public List<String> names() {
        Set<String> names = new TreeSet<>();
        for (Path folder : folders) {
            files(folder).stream()
                    .filter(Files::isRegularFile)
                    .flatMap(file -> nameOf(file).stream())
                    .filter(name -> NAME.matcher(name).matches())
                    .forEach(names::add);
        }
        return List.copyOf(names);
    }

    /** A checked model; a name that is none, a missing, empty or wrong file is refused with what is wrong and where. */
    public LetterTemplate load(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new OperatorException("letter.template.name", name);
        }
        TemplateFile file = folders.stream()
                .flatMap(folder -> only(folder, name).stream())
                .findFirst()
                .orElseThrow(() -> missing(name));
        return switch (file.kind()) {
            case VM -> LetterTemplate.parse(name, file.text());
            case RTF ->
                RtfModel.parse(name, RtfFile.read(file.path().getFileName().toString(), file.bytes()));
        };
    }

    /** The file of that name; two of them are refused, since nobody could tell which one letters are made with. */
    private static Optional<TemplateFile> only(Path folder, String name) {
        List<TemplateFile> found = files(folder).stream()
                .flatMap(file -> TemplateFile.of(file).stream())
                .filter(file -> file.name().equals(name))
                .toList();
        if (found.size() > 1) {
            List<String> both = found.stream()
                    .map(file -> file.path().getFileName().toString())
                    .toList();
            throw new OperatorException("letter.template.both", name, folder, String.join(", ", both));
        }
        return found.stream().findFirst();
    }

    private OperatorException missing(String name) {
        String all = String.join(", ", names());
        return folders.stream()
                .flatMap(folder -> files(folder).stream())
                .filter(file -> isOther(file.getFileName().toString(), name))
                .findFirst()
                .map(file -> new OperatorException("letter.template.other", name, file))
                .orElseGet(() -> new OperatorException("letter.template.missing", name, all));
    }

    private static boolean isOther(String file, String name) {
        return file.startsWith(name + ".")
                && OTHER.matcher(file.substring(name.length() + 1)).matches();
    }

    /** All that lies in a folder, by name; none where there is no folder, refused where it can't be read (status 4). */
    static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new OperatorException(ExitStatus.TECHNICAL, "file.folder.unreadable", folder).causedBy(e);
        }
    }
}
