package fr.relances.screen.dunning;

import fr.relances.dunning.DunningProposal;
import fr.relances.dunning.DunningSelection;
import fr.relances.dunning.SelectionText;
import fr.relances.dunning.decision.CustomerChoice;
import fr.relances.parameter.EntityParameters;
import fr.relances.screen.Canvas;
import fr.relances.screen.Desk;
import fr.relances.screen.Key;
import fr.relances.screen.Latest;
import fr.relances.screen.Page;
import fr.relances.screen.WorkWindow;
import fr.relances.screen.selection.Selections;
import fr.relances.selection.SelectionPlace;
import fr.relances.text.Messages;
import java.util.HashSet;
import java.util.Set;

/** Relances clients 1/4: every choice on one screen, and what it comes to while it is made. */
final class SelectionPage extends Page {

    /** The name of this screen's selections in the base. */
    static final String PLACE = "RELANCES";

    private static final int COUNT_ROW = 16;

    private final DunningUseCases useCases;
    private final EntityParameters parameters;
    private final SelectionForm fields;
    private final Latest<DunningProposal> counting;
    private final Selections selections;
    private final Set<String> leftOut = new HashSet<>();
    private DunningProposal counted;

    SelectionPage(Desk desk, DunningUseCases useCases, EntityParameters parameters, CustomerChoice customerChoice) {
        super(desk, "dunning.selection");
        this.useCases = useCases;
        this.parameters = parameters;
        this.fields = new SelectionForm(desk, parameters, useCases);
        this.counting = new Latest<>(desk, proposal -> counted = proposal);
        fields.propose(customerChoice);
        fields.filters().onCustomerList(this::openCustomers);
        fields.form()
                .add(COUNT_ROW + 1, 1, new WarningField("warnings", this::secondLine, this::openWarnings))
                .enabledWhen(() -> counted != null && !counted.warnings().isEmpty());
        fields.onChange(this::count);
        fill(fields.form());
        selections = new Selections(
                        desk,
                        useCases.selections(),
                        new SelectionPlace(parameters.entity().code(), PLACE),
                        new DunningSelections(desk, fields, parameters))
                .bind(keys);
        keys.bind(Key.F6, "key.recount", this::count);
        keys.bind(Key.F10, "key.next", this::next);
    }

    @Override
    protected String step() {
        return "1/4";
    }

    /** Counts again: another step may have changed what is stored. */
    @Override
    protected void shown() {
        count();
    }

    private DunningSelection selection() {
        return fields.selection(parameters.entity().code());
    }

    private void count() {
        counted = null;
        if (fields.form().valid()) {
            DunningSelection selection = selection();
            counting.ask(progress -> useCases.looking().propose().run(selection.criteria()));
        } else {
            counting.forget();
        }
    }

    private String firstLine() {
        if (counted != null) {
            return counted.totals().text();
        }
        return Messages.of(counting.busy() ? "dunning.counting" : "dunning.not_counted");
    }

    private String secondLine() {
        return counted == null ? "" : WarningTexts.line(counted);
    }

    @Override
    protected void paintBody(Canvas body) {
        super.paintBody(body);
        body.put(1, COUNT_ROW, firstLine());
    }

    private void openWarnings() {
        DunningProposal shown = counted;
        WarningTexts.choose(desk, shown.warnings(), warning -> WarningPage.open(desk, useCases, shown, warning));
    }

    /** R6: whom these criteria propose, whatever tiers are chosen now. */
    private void openCustomers() {
        if (!fields.form().valid()) {
            fields.form().check();
            return;
        }
        DunningSelection all = selection();
        WorkWindow.run(
                desk,
                Messages.of("title.dunning.customer_list"),
                progress -> useCases.looking().propose().run(all.criteria().forCustomers(Set.of())),
                proposal -> desk.open(new CustomerChoicePage(
                        desk, new ShownRun(useCases, all, proposal, new HashSet<>()), fields.filters())));
    }

    private void next() {
        if (!fields.form().check()) {
            return;
        }
        DunningSelection chosen = selection();
        WorkWindow.run(
                desk,
                title(),
                progress -> {
                    if (chosen.definitive()) {
                        useCases.issuing().issue().requireRight();
                    }
                    return useCases.looking().propose().run(chosen.criteria());
                },
                proposal -> {
                    selections.rememberLast(SelectionText.write(chosen));
                    open(new ShownRun(useCases, chosen, proposal, leftOut));
                });
    }

    /** The letters count: nothing typed here is waiting any more. */
    private void done() {
        leftOut.clear();
        fields.form().saved();
    }

    private void open(ShownRun run) {
        run.onDone(this::done);
        counted = run.proposal();
        if (counted.letters().isEmpty()) {
            desk.refuse(Messages.of("dunning.nothing"));
        } else {
            desk.open(new CustomersPage(desk, run));
        }
    }
}
