package fr.relances.screen.operator;

import fr.relances.operator.Operator;
import fr.relances.operator.OperatorName;
import fr.relances.screen.AskWindow;
import fr.relances.screen.ChoiceField;
import fr.relances.screen.Desk;
import fr.relances.screen.Form;
import fr.relances.screen.Key;
import fr.relances.screen.Page;
import fr.relances.screen.TextField;
import fr.relances.screen.WorkWindow;
import fr.relances.session.Role;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import java.util.List;
import java.util.Optional;

/** One operator: F10 stores name and role, F5 takes the operator away. */
final class OperatorPage extends Page {

    private static final int LEFT = 12;
    private static final int NAME_CELLS = 50;
    private static final int ROLE_CELLS = 15;

    private final OperatorUseCases useCases;
    private final Optional<Operator> seen;
    private final Form form;
    private final TextField name = new TextField("name", NAME_CELLS);
    private final ChoiceField<Role> role = new ChoiceField<>("role", ROLE_CELLS, List.of(Role.values()), Role::text);

    /** {@code seen} is empty for a new one. */
    OperatorPage(Desk desk, OperatorUseCases useCases, Optional<Operator> seen) {
        super(desk, "operator");
        this.useCases = useCases;
        this.seen = seen;
        form = new Form(desk, "operator");
        name.most(OperatorName.LONGEST).enabledWhen(seen::isEmpty);
        form.add(1, 1, LEFT, name.set(seen.map(Operator::name).orElse("")));
        form.add(2, 1, LEFT, role.set(seen.map(Operator::role).orElse(Role.CONSULTATION)));
        role.listOn(desk, Messages.of("label.operator.role"));
        seen.ifPresentOrElse(this::known, () -> name.check(OperatorName::problem));
        for (Role each : Role.values()) {
            form.text(6 + each.ordinal() * 2, 1, Messages.of("operator.role.what." + each));
        }
        fill(form);
        keys.bind(Key.F10, "key.validate", this::store);
    }

    private void known(Operator operator) {
        form.text(4, 1, Messages.of("operator.since", Formats.dateTime(operator.changedAt()), operator.changedBy()));
        form.go(role);
        keys.bind(Key.F5, "key.operator.remove", this::askRemove);
    }

    private void store() {
        if (!form.check()) {
            return;
        }
        String typed = name.value();
        Role chosen = role.value();
        work(Messages.of("operator.stored", typed, chosen.text()), () -> {
            if (seen.isPresent()) {
                useCases.edit().change(seen.get(), chosen);
            } else {
                useCases.edit().add(typed, chosen);
            }
        });
    }

    private void askRemove() {
        new AskWindow(desk, Messages.of("operator.ask.remove", name.value()), this::remove).show();
    }

    private void remove() {
        Operator gone = seen.orElseThrow();
        work(Messages.of("operator.removed", gone.name()), () -> useCases.edit().remove(gone));
    }

    /** Does it, and goes back to the list, which says so. */
    private void work(String said, Runnable change) {
        WorkWindow.run(
                desk,
                title(),
                progress -> {
                    change.run();
                    return said;
                },
                text -> {
                    desk.close(this);
                    desk.say(text);
                });
    }

    @Override
    protected String step() {
        return seen.map(Operator::name).orElse(Messages.of("operator.new"));
    }

    /** Asks before what was typed is dropped. */
    @Override
    protected void back() {
        if (form.touched()) {
            new AskWindow(desk, Messages.of("operator.leave"), super::back).show();
        } else {
            super.back();
        }
    }
}
