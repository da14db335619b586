package fr.relances.screen.openitem;

import fr.relances.text.Messages;

/** The stored words of pièces as operators read them. */
final class ItemWords {

    private ItemWords() {}

    static String nature(String nature) {
        return Messages.of("item.nature." + nature);
    }

    /** Where a movement or a pièce came from. */
    static String source(String source) {
        return Messages.of("item.source." + source);
    }

    static String change(String kind) {
        String key = "item.change." + kind.replace(' ', '_');
        return Messages.has(key) ? Messages.of(key) : kind;
    }
}
