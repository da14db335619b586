package fr.relances.letter.statement;

import fr.relances.letter.Letter;
import fr.relances.letter.layout.FlowPart;
import fr.relances.letter.layout.PageFlow;
import fr.relances.letter.layout.PaymentLayout;

/** How to pay where nothing is due yet: IBAN and reference without a code, which would be paid at once. */
record StatementIban(Statement statement, Letter whole, PaymentLayout payment) implements FlowPart {

    @Override
    public float start(float keep) {
        return 0;
    }

    @Override
    public void lay(PageFlow flow, float keep) {
        if (!statement.payable().isPositive() && statement.balance().isPositive()) {
            payment.layText(flow, whole);
        }
    }
}
