package fr.relances.dunning.run;

import fr.relances.db.Database;
import fr.relances.dunning.DunningProposal;
import fr.relances.dunning.RunEdition;
import fr.relances.dunning.decision.RunTerms;
import fr.relances.letter.LetterEdition;
import fr.relances.parameter.EntityParameters;
import fr.relances.parameter.ReadParameters;
import fr.relances.print.Archives;
import fr.relances.print.LetterOutput;
import fr.relances.session.Permission;
import fr.relances.session.Session;
import fr.relances.text.ExitStatus;
import fr.relances.text.OperatorException;
import fr.relances.text.Progress;
import java.util.ArrayList;
import java.util.List;

/** Use case: makes a proposal definitive as it was shown (R15, R16): claim, write, make safe, store. */
public final class IssueDunning {

    private final Database database;
    private final Session session;
    private final ReadParameters readParameters;
    private final Archives archives;
    private final ClaimCustomers claimCustomers;
    private final CloseRun closeRun;
    private final RecoverRuns recoverRuns;

    public IssueDunning(
            Database database,
            Session session,
            ReadParameters readParameters,
            Archives archives,
            RecoverRuns recoverRuns) {
        this.database = database;
        this.session = session;
        this.readParameters = readParameters;
        this.archives = archives;
        this.claimCustomers = new ClaimCustomers(database, session, archives);
        this.closeRun = new CloseRun(database, session, archives);
        this.recoverRuns = recoverRuns;
    }

    /** Refuses at the first step what would be refused at the last. */
    public void requireRight() {
        session.require(Permission.DUN);
    }

    /**
     * Until the letters are safe, whatever fails or the operator's stop leaves nothing behind; only where nobody knows
     * whether the spooler took them, the run stays open with its claims.
     */
    public IssuedRun run(DunningProposal proposal, String template, LetterDestination destination, Progress progress) {
        requireRight();
        EntityParameters parameters = readParameters.run(proposal.criteria().entityCode());
        RunTerms terms = RunTerms.of(proposal.criteria(), parameters);
        LetterEdition edition = RunEdition.definitive(terms, parameters, template);
        destination.check(edition);
        if (proposal.letters().isEmpty()) {
            return IssuedRun.nothing(proposal.criteria().level(), List.of());
        }
        // A session that died meanwhile would keep its tiers until somebody starts the program anew.
        List<RecoveredRun> recovered = recoverRuns.run();
        ClaimedRun claim = claimCustomers.run(proposal, terms, edition, destination, progress);
        try {
            return new Issuing(terms, edition.numbered(claim.number()), claim)
                    .run(destination, progress)
                    .after(recovered);
        } finally {
            claim.sign().close();
        }
    }

    /** One run after its claim. */
    private final class Issuing {

        private final RunTerms terms;
        private final LetterEdition edition;
        private final ClaimedRun claim;
        private final RenderClaimed render;
        private final List<String> warnings = new ArrayList<>();
        private boolean safe;

        Issuing(RunTerms terms, LetterEdition edition, ClaimedRun claim) {
            this.terms = terms;
            this.edition = edition;
            this.claim = claim;
            this.render = new RenderClaimed(database, terms, claim);
        }

        IssuedRun run(LetterDestination destination, Progress progress) {
            try {
                if (claim.codes().isEmpty()) {
                    return IssuedRun.nothing(edition.level().level(), claim.leftOut());
                }
                try (LetterOutput output = destination.definitive(edition, claim.archiveName())) {
                    return write(output, progress);
                }
            } finally {
                if (!safe) {
                    closeRun.abandon(claim);
                }
            }
        }

        private IssuedRun write(LetterOutput output, Progress progress) {
            int level = edition.level().level();
            if (!render.run(output, progress)) {
                return IssuedRun.stopped(level);
            }
            if (render.isEmpty()) {
                return IssuedRun.nothing(level, leftOut());
            }
            LetterOutput.Finished finished = output.finish();
            render.store(finished);
            makeSafe(output, finished);
            commit(output);
            output.warning().ifPresent(warnings::add);
            return new IssuedRun(
                    IssuedRun.Outcome.ISSUED,
                    claim.number(),
                    level,
                    render.totals(),
                    finished.pageCount(),
                    claim.archiveName(),
                    output.job(),
                    leftOut(),
                    warnings,
                    List.of());
        }

        /** Where the archive decides, what fails after it stands can't take the letters back. */
        private void makeSafe(LetterOutput output, LetterOutput.Finished finished) {
            try {
                output.makeSafe();
                safe = true;
            } catch (OperatorException e) {
                if (output.fate() != LetterOutput.Fate.OUT_IF_ARCHIVED
                        || !archives.holds(claim.archiveName(), finished.sha256())) {
                    throw e;
                }
                safe = true;
                warnings.add(e.getMessage());
            } finally {
                safe |= output.fate() == LetterOutput.Fate.UNDECIDED;
            }
        }

        /** Fails with the letters out: the next start stores the levels. */
        private void commit(LetterOutput output) {
            try {
                warnings.addAll(closeRun.commit(claim.number(), output.job()));
            } catch (OperatorException e) {
                throw new OperatorException(
                                ExitStatus.TECHNICAL, "dunning.commit_failed", Long.toString(claim.number()))
                        .causedBy(e);
            }
        }

        private List<LeftOut> leftOut() {
            List<LeftOut> all = new ArrayList<>(claim.leftOut());
            all.addAll(render.leftOut());
            return all;
        }
    }
}
