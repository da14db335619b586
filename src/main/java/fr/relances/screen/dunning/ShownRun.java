package fr.relances.screen.dunning;

import fr.relances.dunning.DunningProposal;
import fr.relances.dunning.DunningSelection;
import fr.relances.dunning.DunningWarning;
import fr.relances.dunning.ProposalTotals;
import fr.relances.dunning.ProposedLetter;
import fr.relances.dunning.decision.DunningCriteria;
import fr.relances.screen.printing.OutputFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the steps of one edition show, and so what is done: the proposal without the tiers that the operator left out. */
final class ShownRun {

    private final DunningUseCases useCases;
    private final DunningSelection selection;
    private final DunningProposal proposal;
    private final Set<String> leftOut;
    private DunningProposal kept;
    private Runnable ended = () -> {};
    private Runnable closing = () -> {};
    private boolean done;
    private OutputFields.Typed typedOutput;

    /** {@code leftOut} outlives the run: the operator who goes back and forth keeps them. */
    ShownRun(DunningUseCases useCases, DunningSelection selection, DunningProposal proposal, Set<String> leftOut) {
        this.useCases = useCases;
        this.selection = selection;
        this.proposal = proposal;
        this.leftOut = leftOut;
    }

    DunningUseCases useCases() {
        return useCases;
    }

    DunningSelection selection() {
        return selection;
    }

    DunningCriteria criteria() {
        return selection.criteria();
    }

    /** Everything that was proposed. */
    DunningProposal proposal() {
        return proposal;
    }

    boolean isLeftOut(String code) {
        return leftOut.contains(code);
    }

    void leaveOut(String code, boolean out) {
        if (out ? leftOut.add(code) : leftOut.remove(code)) {
            kept = null;
        }
    }

    /** What remains of the proposal. */
    DunningProposal kept() {
        if (kept == null) {
            List<String> codes = proposal.codes().stream()
                    .filter(code -> !leftOut.contains(code))
                    .toList();
            kept = codes.size() == proposal.letters().size() ? proposal : proposal.onlyFor(Set.copyOf(codes));
        }
        return kept;
    }

    ProposalTotals totals() {
        return kept().totals();
    }

    /** What a definitive run would store: without the letters that can't be served. */
    ProposalTotals storedTotals() {
        Set<String> refused = kept().letters().stream()
                .filter(letter -> !letter.servable())
                .map(ProposedLetter::code)
                .collect(Collectors.toSet());
        return kept().without(refused).totals();
    }

    /** What to look at before {@code looked} is written: in it, and in the model. */
    List<DunningWarning> warnings(DunningProposal looked) {
        List<DunningWarning> warnings = new ArrayList<>(looked.warnings());
        useCases.templates().load(selection.template()).warnings().stream()
                .map(DunningWarning::template)
                .forEach(warnings::add);
        return warnings;
    }

    /** Called once the letters count: the steps behind are past. */
    void onDone(Runnable action) {
        ended = action;
    }

    void done() {
        done = true;
        ended.run();
    }

    /** Where the operator wanted the letters, for the way back and forth. */
    Optional<OutputFields.Typed> typedOutput() {
        return Optional.ofNullable(typedOutput);
    }

    void typedOutput(OutputFields.Typed typed) {
        typedOutput = typed;
    }

    /** {@code action} takes the steps of this run from the desk. */
    void onClose(Runnable action) {
        closing = action;
    }

    void closeSteps() {
        closing.run();
    }

    boolean isDone() {
        return done;
    }

    /** Whether the operator left out somebody who is proposed. */
    boolean narrowed() {
        return kept().letters().size() < proposal.letters().size();
    }
}
