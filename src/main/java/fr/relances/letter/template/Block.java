package fr.relances.letter.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A part of the letter that the engine draws where its name stands alone in brackets. */
public enum Block implements Element {
    LOGO,
    EXPEDITEUR,
    DESTINATAIRE,
    DATE,
    ENTETE,
    PIECES,
    TOTAL,
    AUTRES_SOMMES,
    ARRETE_AU,
    IBAN,
    QR,
    PIED,
    MENTIONS,
    COUPON;

    private static final Map<String, Block> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Block::written, block -> block));

    /** As it is written in a model: [autres-sommes]. */
    String written() {
        return "[" + name().toLowerCase(Locale.ROOT).replace('_', '-') + "]";
    }

    static Optional<Block> of(String written) {
        return Optional.ofNullable(BY_NAME.get(written));
    }

    static String all() {
        return Arrays.stream(values()).map(Block::written).collect(Collectors.joining(" "));
    }
}
