package fr.relances.dunning;

import fr.relances.dunning.decision.DunningCriteria;
import fr.relances.dunning.decision.Reason;
import fr.relances.parameter.DunningLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who would be dunned, in the order of the run (R11), and what should be looked at first (R18). {@code listed} is every
 * tiers with Edition relance and its overdue pièces and credits (the whole control list), {@code inCredit} those of them
 * that owe less than nothing; {@code setAside} counts the tiers without a letter by reason. It holds totals, never pièces.
 */
public record DunningProposal(
        DunningCriteria criteria,
        DunningLevel level,
        List<ProposedLetter> letters,
        Extent listed,
        Extent inCredit,
        Map<Reason, Integer> setAside,
        List<DunningWarning> warnings,
        Optional<LocalDate> cutOffDate) {

    public DunningProposal {
        letters = List.copyOf(letters);
        setAside = Map.copyOf(setAside);
        warnings = List.copyOf(warnings);
    }

    public ProposalTotals totals() {
        return ProposalTotals.of(letters);
    }

    /** The same without the letters of {@code codes}; counts of warnings stay those of the whole. */
    public DunningProposal without(Set<String> codes) {
        return new DunningProposal(
                criteria,
                level,
                letters.stream()
                        .filter(letter -> !codes.contains(letter.code()))
                        .toList(),
                listed,
                inCredit,
                setAside,
                warnings,
                cutOffDate);
    }

    /** The same for {@code codes} only, as a choice of tiers that the run keeps; warnings stay those of the whole. */
    public DunningProposal onlyFor(Set<String> codes) {
        return new DunningProposal(
                criteria.forCustomers(codes),
                level,
                letters.stream().filter(letter -> codes.contains(letter.code())).toList(),
                listed,
                inCredit,
                setAside,
                warnings,
                cutOffDate);
    }

    /** The tiers of the letters, in order. */
    public List<String> codes() {
        return letters.stream().map(ProposedLetter::code).toList();
    }
}
