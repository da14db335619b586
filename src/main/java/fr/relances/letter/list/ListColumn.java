package fr.relances.letter.list;

import java.util.List;

/** A column of a list on paper, A4 landscape. */
interface ListColumn {

    float MARGIN = 28;
    float PADDING = 3;

    /** Of its title. */
    String key();

    float width();

    /** Whether its texts end at the right, as numbers do. */
    boolean right();

    float left();

    default float end() {
        return left() + width();
    }

    /** Where its texts begin, or end when they end at the right. */
    default float place() {
        return right() ? end() - PADDING : left() + PADDING;
    }

    default float room() {
        return width() - 2 * PADDING;
    }

    /** Where {@code column} begins when {@code columns} stand side by side. */
    static float left(List<? extends ListColumn> columns, ListColumn column) {
        float left = MARGIN;
        for (ListColumn before : columns.subList(0, columns.indexOf(column))) {
            left += before.width();
        }
        return left;
    }
}
