package fr.relances.screen.customer;

import fr.relances.customer.Customer;
import fr.relances.customer.CustomerChecks;
import fr.relances.parameter.EntityParameters;
import fr.relances.screen.Canvas;
import fr.relances.screen.CheckField;
import fr.relances.screen.ChoiceField;
import fr.relances.screen.DateField;
import fr.relances.screen.Desk;
import fr.relances.screen.Form;
import fr.relances.screen.Look;
import fr.relances.screen.TextField;
import fr.relances.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The section COMPTABILITE: Généralité, pause and procédure collective. */
final class AccountingFields {

    private static final int LEFT = 27;
    private static final int RIGHT_LABEL = IdentityFields.RIGHT_LABEL;
    private static final int RIGHT = 68;
    private static final int DEADLINE_ROW = 17;
    private static final int HIGHEST = 9;

    private final Desk desk;
    private final Form form;
    private final TextField account;
    private final TextField terms;
    private final CheckField dunnable;
    private final ChoiceField<Integer> level;
    private final DateField lastDunning;
    private DateField pausedUntil;
    private TextField pauseReason;
    private DateField judgment;
    private DateField publication;
    private TextField representative;

    AccountingFields(Desk desk, Form form, EntityParameters parameters, Supplier<Customer> seen) {
        this.desk = desk;
        this.form = form;
        form.section(11, Messages.of("customer.section.accounting"));
        account = form.add(12, 1, LEFT, new TextField("account", 14).most(30));
        terms = form.add(
                12, RIGHT_LABEL, RIGHT, new TextField("terms", 10).most(20).check(CustomerChecks::terms));
        dunnable = form.add(13, 1, new CheckField("dunnable"));
        level = form.add(
                14,
                1,
                LEFT,
                new ChoiceField<>("level", 15, levels(), value -> levelName(parameters, value))
                        .listOn(desk, Messages.of("label.customer.level")));
        lastDunning = form.add(14, RIGHT_LABEL, RIGHT, new DateField("lastDunning", desk.clock()));
        lastDunning.rule(date -> CustomerChecks.lastDunning(date.orElse(null), today()));
        lastDunning.enabledWhen(() -> level.value() > 0);
        addPause(seen);
        addProceedings();
    }

    private static List<Integer> levels() {
        return IntStream.rangeClosed(0, HIGHEST).boxed().toList();
    }

    private static String levelName(EntityParameters parameters, int value) {
        return parameters.levels().containsKey(value)
                ? value + " " + parameters.levels().get(value).name()
                : Integer.toString(value);
    }

    private void addPause(Supplier<Customer> seen) {
        pausedUntil = form.add(15, 1, LEFT, new DateField("pausedUntil", desk.clock()));
        pausedUntil.rule(date -> CustomerChecks.pauseDate(seen.get(), pause(), today()));
        pauseReason = form.add(15, 41, 47, new TextField("pauseReason", 31).most(200));
        pauseReason.check(typed -> CustomerChecks.pauseReason(pause()));
    }

    private void addProceedings() {
        judgment = form.add(16, 1, LEFT, new DateField("judgment", desk.clock()));
        judgment.rule(date -> CustomerChecks.judgment(proceedings(), today()));
        publication = form.add(16, RIGHT_LABEL, RIGHT, new DateField("publication", desk.clock()));
        publication.rule(date -> CustomerChecks.publication(proceedings(), today()));
        representative = form.add(DEADLINE_ROW, 1, 13, new TextField("mandatary", 22).most(200));
    }

    private LocalDate today() {
        return LocalDate.now(desk.clock());
    }

    void fill(Customer customer) {
        account.set(customer.accounting().account());
        terms.set(customer.accounting().terms());
        dunnable.set(customer.accounting().dunnable());
        level.set(customer.standing().level());
        lastDunning.set(customer.standing().lastDunningDate());
        pausedUntil.set(customer.pause().until());
        pauseReason.set(customer.pause().reason());
        judgment.set(customer.proceedings().judgmentDate());
        publication.set(customer.proceedings().publicationDate());
        representative.set(customer.proceedings().representative());
    }

    Customer.Accounting accounting(Customer seen) {
        return new Customer.Accounting(
                account.value(),
                terms.value(),
                dunnable.ticked(),
                seen.accounting().dunnableByHand());
    }

    Customer.Standing standing(Customer seen) {
        return new Customer.Standing(
                level.value(), lastDunning.date().orElse(null), seen.standing().byHand());
    }

    Customer.Pause pause() {
        return new Customer.Pause(pausedUntil.date().orElse(null), pauseReason.value());
    }

    Customer.Proceedings proceedings() {
        return new Customer.Proceedings(
                judgment.date().orElse(null), publication.date().orElse(null), representative.value());
    }

    /** R34: what the publication that is typed leads to. */
    void paintDeadline(Canvas body) {
        LocalDate deadline = proceedings().claimDeadline();
        if (deadline != null) {
            body.put(39, DEADLINE_ROW, Messages.of("customer.claim_deadline", deadline), Look.STRONG);
        }
    }
}
