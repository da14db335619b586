package fr.relances.dunning.run;

import fr.relances.dunning.decision.CustomerDecision;
import fr.relances.text.Messages;

/** Why a tiers that was shown can't be served any more (R15). */
final class LeaveOut {

    private LeaveOut() {}

    /** Whether the tiers is there and decided about as it was shown; {@code decision} is null when it is gone. */
    static boolean same(CustomerDecision decision, long fingerprint) {
        return decision != null && decision.letter() && decision.fingerprint() == fingerprint;
    }

    static String changed() {
        return Messages.of("dunning.left_out.changed");
    }

    static String claimed(RunRows.Claimed claim) {
        return Messages.of("dunning.left_out.claimed", Long.toString(claim.runId()), claim.operatorName());
    }
}
