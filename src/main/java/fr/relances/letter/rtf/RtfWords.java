package fr.relances.letter.rtf;

import java.util.Map;
import java.util.Set;

/** Control words that need no thought. */
final class RtfWords {

    /** Groups that hold no text of the letter and whose loss nobody notices. */
    static final Set<String> SILENT = Set.of(
            "stylesheet",
            "info",
            "ftnsep",
            "ftnsepc",
            "ftncn",
            "aftnsep",
            "aftnsepc",
            "aftncn",
            "nonshppict",
            "result",
            "xe",
            "tc",
            "rxe",
            "filetbl",
            "revtbl",
            "rsidtbl",
            "listtable",
            "listoverridetable",
            "nonesttables",
            "bkmkstart",
            "bkmkend",
            "private",
            "template");

    /** Characters that are written as a word. */
    static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("line", "\n"),
            Map.entry("tab", "\t"),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("emspace", " "),
            Map.entry("enspace", " "),
            Map.entry("qmspace", " "),
            Map.entry("bullet", "•"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"));

    private RtfWords() {}
}
