package fr.relances.dunning.run;

import fr.relances.db.Database;
import fr.relances.db.Locks;
import fr.relances.db.Transaction;
import fr.relances.dunning.DecidedCustomers;
import fr.relances.dunning.DecisionLetter;
import fr.relances.dunning.DunningProposal;
import fr.relances.dunning.ProposedLetter;
import fr.relances.dunning.decision.CriteriaText;
import fr.relances.dunning.decision.CustomerDecision;
import fr.relances.dunning.decision.DunningCriteria;
import fr.relances.dunning.decision.RunTerms;
import fr.relances.letter.LetterEdition;
import fr.relances.letter.layout.LetterCheck;
import fr.relances.print.Archives;
import fr.relances.session.Session;
import fr.relances.text.OperatorException;
import fr.relances.text.Progress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** R15 (1): one short transaction that checks again what was shown and claims what is still so, under a prepared run. */
final class ClaimCustomers {

    private static final int AT_A_TIME = 200;

    private final Database database;
    private final Session session;
    private final Archives archives;

    ClaimCustomers(Database database, Session session, Archives archives) {
        this.database = database;
        this.session = session;
        this.archives = archives;
    }

    /** While another run is being claimed this one waits its turn, so that both learn what the other has taken. */
    ClaimedRun run(
            DunningProposal proposal,
            RunTerms terms,
            LetterEdition edition,
            LetterDestination destination,
            Progress progress) {
        Claim claim = new Claim(proposal, terms, edition, row(proposal, edition, destination));
        return Turns.take(claim::run, () -> claim.locked || progress.stopped());
    }

    /** The one transaction, as often as it is tried. */
    private final class Claim {

        private final DunningProposal proposal;
        private final RunTerms terms;
        private final LetterEdition edition;
        private final RunRows.NewRun row;
        private final RunSign sign = new RunSign(archives);
        private boolean locked;

        Claim(DunningProposal proposal, RunTerms terms, LetterEdition edition, RunRows.NewRun row) {
            this.proposal = proposal;
            this.terms = terms;
            this.edition = edition;
            this.row = row;
        }

        ClaimedRun run() {
            try {
                return database.bulk(this::claim);
            } catch (RuntimeException e) {
                sign.close();
                throw e;
            }
        }

        private ClaimedRun claim(Transaction transaction) {
            DunningRunMapper runs = transaction.mapper(DunningRunMapper.class);
            locked = false;
            Locks.entities(transaction);
            if (runs.countLevels(row.entityCode(), row.level()) == 0) {
                throw new OperatorException("dunning.level.unknown", row.level());
            }
            long number = runs.getNextNumber();
            sign.take(number);
            locked = true;
            String archiveName = archives.nameOf(number, row.dunningDate());
            runs.insertRun(number, row, archiveName);
            Map<String, RunRows.Claimed> taken = new HashMap<>();
            runs.findClaims(row.entityCode()).forEach(claim -> taken.put(claim.customerCode(), claim));
            Work work = new Work(number, terms, taken, new LetterCheck(edition));
            List<ProposedLetter> letters = proposal.letters();
            for (int from = 0; from < letters.size(); from += AT_A_TIME) {
                List<ProposedLetter> some = letters.subList(from, Math.min(from + AT_A_TIME, letters.size()));
                work.check(transaction, database, some);
                work.store(runs);
                transaction.flush();
            }
            return new ClaimedRun(number, archiveName, work.claimed, work.leftOut, sign);
        }
    }

    private RunRows.NewRun row(DunningProposal proposal, LetterEdition edition, LetterDestination destination) {
        DunningCriteria criteria = proposal.criteria();
        return new RunRows.NewRun(
                criteria.entityCode(),
                criteria.level(),
                criteria.dunningDate(),
                String.join("\n", CriteriaText.lines(criteria, edition.level().name())),
                edition.template(),
                edition.parameters().cutOffDate().orElse(null),
                destination.description(),
                destination.queue().orElse(null),
                session.now(),
                session.operator());
    }

    /** The tiers of one transaction, some at a time. */
    private static final class Work {

        private final RunTerms terms;
        private final Map<String, RunRows.Claimed> taken;
        private final LetterCheck letterCheck;
        private final RunRecords records;
        private final Map<String, Long> claimed = new LinkedHashMap<>();
        private final List<LeftOut> leftOut = new ArrayList<>();

        Work(long runId, RunTerms terms, Map<String, RunRows.Claimed> taken, LetterCheck letterCheck) {
            this.terms = terms;
            this.taken = taken;
            this.letterCheck = letterCheck;
            this.records = new RunRecords(runId, terms.criteria());
        }

        void check(Transaction transaction, Database database, List<ProposedLetter> letters) {
            Map<String, CustomerDecision> decisions = new HashMap<>();
            List<String> codes = letters.stream().map(ProposedLetter::code).toList();
            new DecidedCustomers(database, terms)
                    .read(transaction, codes)
                    .forEach(decision -> decisions.put(decision.customer().code(), decision));
            for (ProposedLetter letter : letters) {
                CustomerDecision decision = decisions.get(letter.code());
                String objection = objection(letter, decision);
                if (objection.isEmpty()) {
                    claimed.put(letter.code(), decision.fingerprint());
                    records.serve(decision);
                } else {
                    leftOut.add(new LeftOut(letter.code(), letter.name(), objection));
                    records.leaveOut(decision, objection);
                }
            }
        }

        void store(DunningRunMapper runs) {
            records.store(runs);
        }

        private String objection(ProposedLetter letter, CustomerDecision decision) {
            RunRows.Claimed other = taken.get(letter.code());
            if (other != null) {
                return LeaveOut.claimed(other);
            }
            if (!LeaveOut.same(decision, letter.fingerprint())) {
                return LeaveOut.changed();
            }
            return letterCheck
                    .refusal(DecisionLetter.of(decision, terms.dunningDate()))
                    .orElse("");
        }
    }
}
