package fr.relances.letter.rtf;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which character set the bytes of a text are in: the file's own, or that of the typeface they are set in. */
final class RtfCharsets {

    private static final int SYMBOL = 2;
    private static final Map<Integer, String> BY_FONT = Map.ofEntries(
            Map.entry(77, "x-MacRoman"),
            Map.entry(128, "windows-31j"),
            Map.entry(134, "GBK"),
            Map.entry(161, "windows-1253"),
            Map.entry(162, "windows-1254"),
            Map.entry(177, "windows-1255"),
            Map.entry(178, "windows-1256"),
            Map.entry(186, "windows-1257"),
            Map.entry(204, "windows-1251"),
            Map.entry(238, "windows-1250"),
            Map.entry(254, "IBM437"),
            Map.entry(255, "IBM850"));
    private static final Map<Integer, String> BY_PAGE =
            Map.of(10000, "x-MacRoman", 65001, "UTF-8", 932, "windows-31j", 936, "GBK", 949, "EUC-KR");

    private final Map<Integer, Integer> fonts = new HashMap<>();
    private Charset file = Charset.forName("windows-1252");

    /** {@code font} as \f numbers it, {@code charset} as its \fcharset says. */
    void font(int font, int charset) {
        fonts.put(font, charset);
    }

    /** \ansi, \mac, \pc, \pca or \ansicpg, where it is one of them. */
    void header(String word, int parameter) {
        switch (word) {
            case "mac" -> file = named("x-MacRoman");
            case "pc" -> file = named("IBM437");
            case "pca" -> file = named("IBM850");
            case "ansicpg" -> file = page(parameter);
            default -> {}
        }
    }

    private Charset page(int number) {
        return Optional.ofNullable(BY_PAGE.get(number))
                .or(() -> Optional.of("windows-" + number).filter(RtfCharsets::known))
                .or(() -> Optional.of("IBM" + number).filter(RtfCharsets::known))
                .map(this::named)
                .orElse(file);
    }

    Charset of(int font) {
        String name = BY_FONT.get(fonts.getOrDefault(font, 0));
        return name == null ? file : named(name);
    }

    /** Its letters are pictures: Wingdings and the like. */
    boolean isSymbol(int font) {
        return fonts.getOrDefault(font, 0) == SYMBOL;
    }

    private Charset named(String name) {
        return known(name) ? Charset.forName(name) : file;
    }

    private static boolean known(String name) {
        return Charset.isSupported(name);
    }
}
