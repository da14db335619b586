package fr.relances.letter.template;

import fr.relances.letter.Letter;
import fr.relances.letter.LetterEdition;
import fr.relances.letter.paper.Printable;
import fr.relances.parameter.DisplayOption;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** The coupon that a debtor tears off and sends with a payment: where it goes, who pays, for what. */
public final class CouponText {

    private final LetterEdition edition;
    private final PaymentText payment;
    private final List<String> sender;

    CouponText(LetterEdition edition, PaymentText payment) {
        this.edition = edition;
        this.payment = payment;
        this.sender = new ArrayList<>();
        sender.add(Printable.clean(edition.parameters().entity().letterName()));
        edition.parameters().entity().seat().lines().forEach(line -> sender.add(Printable.clean(line)));
    }

    public boolean shown() {
        return edition.parameters().shownOptions().contains(DisplayOption.COUPON);
    }

    public String title() {
        return Messages.of("letter.coupon.title");
    }

    /** Where it is sent, whatever the display options show of the sender. */
    public List<String> sender() {
        return sender;
    }

    public List<PaymentText.Line> lines(Letter letter) {
        return List.of(
                new PaymentText.Line(
                        Messages.of("letter.coupon.customer"),
                        Printable.clean(letter.recipient().code() + " "
                                + letter.recipient().name())),
                new PaymentText.Line(Messages.of("letter.coupon.reference"), payment.reference(letter)),
                new PaymentText.Line(Messages.of("letter.coupon.date"), Formats.date(edition.dunningDate())),
                new PaymentText.Line(Messages.of("letter.net_total"), Formats.euros(letter.net())),
                new PaymentText.Line(Messages.of("letter.coupon.paid"), "........................ €"));
    }
}
