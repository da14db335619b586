package fr.relances.screen.terminal;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads all keys of some bytes, as tests of other packages need them. */
public final class TypedKeys {

    private TypedKeys() {}

    public static List<KeyStroke> read(String typed, String terminalType) {
        ByteArrayInputStream line = new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
        KeyReader reader = new KeyReader(line, StandardCharsets.UTF_8, terminalType, 0);
        List<KeyStroke> strokes = new ArrayList<>();
        try {
            for (KeyStroke stroke = reader.read(); stroke.getKeyType() != KeyType.EOF; stroke = reader.read()) {
                strokes.add(stroke);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return strokes;
    }
}
