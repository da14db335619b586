package fr.relances.dunning;

import fr.relances.letter.ControlListRow;

/** Takes the rows of a control list one at a time; the stream below stays open when it is closed. */
interface ControlListOutput extends AutoCloseable {

    void add(ControlListRow row, Decision decision);

    @Override
    void close();
}
