package fr.relances.letter.rtf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a word processor can put in a file and a letter can't take over. */
public enum RtfContent {
    TABLE(Scope.ONCE, true, "trowd", "cell", "nestcell"),
    PICTURE(Scope.GROUP, true, "pict", "shppict", "background"),
    DRAWING(Scope.GROUP, true, "shp", "shpgrp", "do"),
    OBJECT(Scope.GROUP, true, "object", "objdata"),
    HEADER(Scope.WATCHED, true, "header", "headerl", "headerr", "headerf"),
    FOOTER(Scope.WATCHED, true, "footer", "footerl", "footerr", "footerf"),
    FOOTNOTE(Scope.GROUP, true, "footnote"),
    COMMENT(Scope.GROUP, true, "annotation"),
    NUMBERING(Scope.GROUP, true, "listtext", "pntext", "pn"),
    WORD_FIELD(Scope.ONCE, true, "chpgn", "chdate", "chtime", "chdpl", "sectnum"),
    EQUATION(Scope.GROUP, true, "mmath", "mmathPara"),
    PAGE_BREAK(Scope.ONCE, true, "page", "pagebb", "sect", "column"),
    TRACKED_CHANGE(Scope.CHARACTER, true, "deleted", "revised"),
    HIDDEN(Scope.CHARACTER, true, "v"),
    STRUCK(Scope.CHARACTER, true, "strike", "striked"),
    SYMBOL_FONT(Scope.ONCE, true),
    CAPITALS(Scope.CHARACTER, false, "caps", "scaps"),
    RAISED(Scope.CHARACTER, false, "super", "sub", "up", "dn"),
    COLOUR(Scope.CHARACTER, false, "highlight", "chcbpat", "cb"),
    INDENT(Scope.PARAGRAPH, false, "li", "ri", "fi"),
    FRAME(Scope.PARAGRAPH, false, "brdrs", "brdrth", "brdrdb", "brdrdot", "brdrdash", "box"),
    TABULATION(Scope.ONCE, false, "tab"),
    LINK(Scope.ONCE, false);

    /** How far a control word reaches. */
    enum Scope {
        /** The place where it stands. */
        ONCE,
        /** The characters after it, until 0 or \plain. */
        CHARACTER,
        /** The paragraph, until \pard. */
        PARAGRAPH,
        /** Its group, which holds no text of the letter. */
        GROUP,
        /** Its group, and only if something stands in it. */
        WATCHED
    }

    private final Scope scope;
    private final boolean refused;
    private final List<String> words;

    RtfContent(Scope scope, boolean refused, String... words) {
        this.scope = scope;
        this.refused = refused;
        this.words = List.of(words);
    }

    /** A model that holds it is refused; else its text is kept and only the look is lost. */
    public boolean refused() {
        return refused;
    }

    /** The message that names it. */
    public String key() {
        return "letter.rtf.content." + name().toLowerCase(Locale.ROOT);
    }

    Scope scope() {
        return scope;
    }

    static Optional<RtfContent> of(String word) {
        for (RtfContent content : values()) {
            if (content.words.contains(word)) {
                return Optional.of(content);
            }
        }
        return Optional.empty();
    }
}
