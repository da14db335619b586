package fr.relances.dunning.run;

import java.util.List;
import java.util.Map;

/**
 * A prepared run: the tiers that it holds, in order, with what was decided about them, and those it could not take; its
 * sign of life stands until the run is closed.
 */
record ClaimedRun(
        long number, String archiveName, Map<String, Long> fingerprints, List<LeftOut> leftOut, RunSign sign) {

    List<String> codes() {
        return List.copyOf(fingerprints.keySet());
    }
}
