package fr.relances.importing;

import fr.relances.file.OutputFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.ToIntFunction;

/** A CSV file that is written whole or not at all, with the mark that tells spreadsheets that it is UTF-8. */
public final class CsvFile {

    private CsvFile() {}

    /** Gives what {@code export} gives: how many rows it wrote. */
    public static int write(Path path, ToIntFunction<Appendable> export) {
        try (OutputFile file = OutputFile.begin(path)) {
            Writer out = new BufferedWriter(new OutputStreamWriter(file.stream(), StandardCharsets.UTF_8));
            out.write(CsvText.MARK);
            int count = export.applyAsInt(out);
            out.flush();
            file.commit();
            return count;
        } catch (IOException e) {
            throw OutputFile.unwritable(path, e);
        }
    }
}
