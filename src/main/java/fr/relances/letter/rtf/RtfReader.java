package fr.relances.letter.rtf;

import fr.relances.letter.rtf.RtfState.Destination;
import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Reads an RTF file in one pass: text and formats, and a note of everything that is neither. */
final class RtfReader {

    private final RtfLexer lexer;
    private final RtfCharsets charsets = new RtfCharsets();
    private final RtfColours colours = new RtfColours();
    private final RtfBody body = new RtfBody();
    private final Deque<RtfState> around = new ArrayDeque<>();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private final StringBuilder instruction = new StringBuilder();
    private RtfState state = new RtfState();
    private boolean starred;
    private int skip;

    RtfReader(byte[] bytes) {
        this.lexer = new RtfLexer(bytes);
    }

    /** Empty where the file ends before its last brace. */
    Optional<RtfDocument> read() {
        RtfLexer.Kind kind = lexer.next();
        while (kind != RtfLexer.Kind.END) {
            switch (kind) {
                case OPEN -> open();
                case CLOSE -> {
                    RtfState inner = state;
                    close();
                    if (around.isEmpty()) {
                        return Optional.of(body.document(inner));
                    }
                }
                case WORD -> word(lexer.word(), lexer.parameter(1));
                case SYMBOL -> symbol(lexer.symbol());
                default -> octet(lexer.octet());
            }
            kind = lexer.next();
        }
        return Optional.empty();
    }

    private void open() {
        flush();
        around.push(state);
        state = state.copy();
        starred = false;
        skip = 0;
    }

    private void close() {
        flush();
        RtfState inner = state;
        state = around.isEmpty() ? new RtfState() : around.pop();
        if (inner.destination == Destination.INSTRUCTION && state.destination != Destination.INSTRUCTION) {
            boolean link = instruction.toString().strip().startsWith("HYPERLINK");
            body.note(link ? RtfContent.LINK : RtfContent.WORD_FIELD);
            instruction.setLength(0);
        }
        starred = false;
        skip = 0;
    }

    private void octet(int octet) {
        switch (state.destination) {
            case SKIPPED -> watch(octet > ' ');
            case COLOURS -> colours.separator(octet);
            case FONTS -> {}
            default -> {
                if (skip > 0) {
                    skip--;
                } else {
                    pending.write(octet);
                }
            }
        }
    }

    private void symbol(char symbol) {
        switch (symbol) {
            case '*' -> starred = true;
            case '\r', '\n' -> word("par", 1);
            case '\t' -> word("tab", 1);
            case '~' -> sign("\u00a0");
            case '_' -> sign("-");
            case '{', '}', '\\' -> octet(symbol);
            default -> {}
        }
    }

    private void word(String word, int parameter) {
        boolean star = starred;
        starred = false;
        switch (state.destination) {
            case SKIPPED -> watch(group(RtfContent.of(word)));
            case FONTS -> fonts(word, parameter);
            case COLOURS -> colours.part(word, parameter);
            case INSTRUCTION -> {}
            default -> bodyWord(word, parameter, star);
        }
    }

    private void bodyWord(String word, int parameter, boolean star) {
        if (word.equals("u")) {
            sign(Character.toString((char) parameter));
            skip = state.standIns;
            return;
        }
        flush();
        if (destination(word, star)) {
            return;
        }
        RtfContent.of(word).ifPresent(content -> content(content, parameter != 0));
        boolean known = state.character(word, parameter, parameter != 0) || state.paragraph(word, parameter);
        if (!known) {
            structure(word, parameter);
        }
    }

    private void structure(String word, int parameter) {
        switch (word) {
            case "par", "cell", "nestcell", "sect" -> body.endParagraph(state);
            case "cf" -> state.mark(RtfContent.COLOUR, colours.visible(parameter));
            default -> {
                charsets.header(word, parameter);
                Optional.ofNullable(RtfWords.SIGNS.get(word)).ifPresent(this::sign);
            }
        }
    }

    /** What begins a group that is read in another way. */
    private boolean destination(String word, boolean star) {
        Optional<RtfContent> content = RtfContent.of(word);
        switch (word) {
            case "fonttbl" -> state.destination = Destination.FONTS;
            case "colortbl" -> state.destination = Destination.COLOURS;
            case "fldinst" -> state.destination = Destination.INSTRUCTION;
            default -> {
                state.watched = content.filter(found -> found.scope() == RtfContent.Scope.WATCHED)
                        .orElse(null);
                if (state.watched == null && !group(content) && !star && !RtfWords.SILENT.contains(word)) {
                    return false;
                }
                state.destination = Destination.SKIPPED;
                content.filter(found -> found.scope() == RtfContent.Scope.GROUP).ifPresent(body::note);
            }
        }
        return true;
    }

    private static boolean group(Optional<RtfContent> content) {
        return content.filter(found -> found.scope() == RtfContent.Scope.GROUP).isPresent();
    }

    private void content(RtfContent content, boolean on) {
        if (content.scope() != RtfContent.Scope.ONCE) {
            state.mark(content, on);
        } else if (on) {
            body.note(content);
        }
    }

    private void fonts(String word, int parameter) {
        if (word.equals("f")) {
            state.font = parameter;
        } else if (word.equals("fcharset")) {
            charsets.font(state.font, parameter);
        }
    }

    private void watch(boolean something) {
        if (something && state.watched != null) {
            body.note(state.watched);
        }
    }

    private void sign(String sign) {
        flush();
        if (skip > 0) {
            skip--;
        } else {
            append(sign);
        }
    }

    private void flush() {
        if (pending.size() > 0) {
            byte[] octets = pending.toByteArray();
            pending.reset();
            if (charsets.isSymbol(state.font)) {
                body.note(RtfContent.SYMBOL_FONT);
            }
            append(new String(octets, charsets.of(state.font)));
        }
    }

    private void append(String text) {
        if (state.destination == Destination.INSTRUCTION) {
            instruction.append(text);
        } else if (state.destination == Destination.BODY) {
            body.append(state, text);
        }
    }
}
