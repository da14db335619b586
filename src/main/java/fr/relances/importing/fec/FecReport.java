package fr.relances.importing.fec;

import fr.relances.amount.Amount;
import fr.relances.customer.LevelFall;
import fr.relances.importing.ImportKind;
import fr.relances.importing.ImportNote;
import fr.relances.importing.ImportNote.Grade;
import fr.relances.importing.ImportReport;
import fr.relances.importing.TextFile;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** Says what an import of a FEC found and did. */
final class FecReport {

    private final FecRequest request;
    private final FecFile file;
    private final FecPlan plan;
    private final List<ImportNote> notes = new ArrayList<>();

    FecReport(FecRequest request, FecFile file, FecPlan plan) {
        this.request = request;
        this.file = file;
        this.plan = plan;
    }

    /** R27. */
    static ImportReport refused(TextFile file, FecRequest request, FecContent content) {
        List<ImportNote> bad = content.bad().stream()
                .map(line -> new ImportNote(Grade.REFUSED, line.line(), line.column(), line.value(), line.reason()))
                .toList();
        return ImportReport.refused(
                ImportKind.FEC, ImportReport.Origin.of(file, request.cutOff(), request.simulated()), bad);
    }

    ImportReport report(StorePlan.People people, Amount openBefore, List<LevelFall> falls) {
        content();
        openItems();
        falls.forEach(fall -> notes.add(ImportNote.lowered(fall)));
        checks();
        changes();
        return new ImportReport(
                ImportKind.FEC,
                ImportReport.Origin.of(file.text(), file.cutOff(request), request.simulated()),
                new ImportReport.Changes(
                        people.created().size(), people.completed().size(), people.unchanged(), 0),
                new ImportReport.Changes(plan.created().size(), plan.changed(), plan.unchanged(), plan.settled()),
                new ImportReport.Balances(plan.settledDebits(), openBefore, openBefore.plus(plan.difference())),
                notes);
    }

    private void checks() {
        plan.residues()
                .forEach(residue -> notes.add(ImportNote.toCheck(
                        0, residue.customer(), "fec.note.residue", residue.letter(), Formats.euros(residue.amount()))));
        plan.toCheck()
                .forEach(item -> notes.add(ImportNote.toCheck(
                        0,
                        item.customer(),
                        "fec.note.to_check",
                        item.number(),
                        Formats.euros(item.balance()),
                        item.reason())));
    }

    private void content() {
        FecContent content = file.content();
        FecContent.Facts facts = content.facts();
        inform(
                "fec.note.file",
                Formats.number(facts.lines()),
                content.firstDate(),
                content.lastDate(),
                Messages.of(facts.separator() == '|' ? "fec.separator.pipe" : "fec.separator.tab"));
        if (!facts.debit().equals(facts.credit())) {
            inform("fec.note.unbalanced", Formats.euros(facts.debit()), Formats.euros(facts.credit()));
        }
    }

    private void openItems() {
        FecPlan.Open open = plan.open();
        inform("fec.note.open", open.items(), open.customers(), Formats.euros(open.balance()));
        inform(
                "fec.note.nobodys",
                file.lines().nobodys().size(),
                Formats.euros(file.lines().nobodysBalance()));
        if (!plan.residues().isEmpty()) {
            inform(
                    "fec.note.residues",
                    plan.residues().size(),
                    Formats.euros(Amount.sum(plan.residues(), Residue::amount)));
        }
        if (!plan.toCheck().isEmpty()) {
            inform("fec.note.checks", plan.toCheck().size());
        }
        long estimated = plan.created().stream()
                .filter(item -> item.dueDate().estimated())
                .count();
        if (estimated > 0) {
            inform("fec.note.estimated", estimated);
        }
    }

    private void changes() {
        for (NewItem item : plan.created()) {
            notes.add(ImportNote.change(
                    0, item.customerCode(), "fec.note.created", item.number(), Formats.euros(item.balance())));
        }
        for (ItemChange change : plan.known()) {
            if (change.changes()) {
                notes.add(ImportNote.change(
                        0,
                        change.before().customerCode(),
                        change.settles() ? "fec.note.settled" : "fec.note.changed",
                        change.before().number(),
                        Formats.euros(change.before().balance()),
                        Formats.euros(change.balance())));
            }
        }
    }

    private void inform(String key, Object... arguments) {
        notes.add(ImportNote.information(key, arguments));
    }
}
