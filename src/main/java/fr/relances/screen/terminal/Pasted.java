package fr.relances.screen.terminal;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;

/** Text that the terminal marked as pasted: characters to type in, never commands. */
public final class Pasted extends KeyStroke {

    private final String text;

    public Pasted(String text) {
        super(KeyType.Unknown);
        this.text = text;
    }

    public String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pasted pasted && text.equals(pasted.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
