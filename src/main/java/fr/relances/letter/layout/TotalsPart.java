package fr.relances.letter.layout;

import fr.relances.letter.Letter;

/** The totals of a letter, never parted. */
record TotalsPart(TotalsLayout totals, Letter letter) implements FlowPart {

    @Override
    public float start(float keep) {
        return totals.height(letter) + keep;
    }

    @Override
    public void lay(PageFlow flow, float keep) {
        totals.lay(flow, letter, keep);
    }
}
