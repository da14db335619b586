package fr.relances.letter.layout;

import fr.relances.letter.Letter;

/** The totals of a letter, never parted; {@code withPayment}: how to pay stands beside them. */
record TotalsPart(TotalsLayout totals, Letter letter, boolean withPayment) implements FlowPart {

    @Override
    public float start(float keep) {
        return totals.height(letter, withPayment) + keep;
    }

    @Override
    public void lay(PageFlow flow, float keep) {
        flow.ensure(totals.height(letter, withPayment) + keep);
        totals.lay(flow, letter, withPayment);
    }
}
