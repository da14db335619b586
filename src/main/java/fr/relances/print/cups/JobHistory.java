package fr.relances.print.cups;

import static fr.relances.print.cups.IppResponse.value;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The jobs that a server shows, and whether any that it had can be missing among them. */
record JobHistory(TreeMap<Integer, Job> jobs) {

    /** {@code completed}: in seconds, 0 for a job that is not over; {@code readable} false hides the names. */
    record Job(long completed, boolean readable) {}

    static JobHistory of(List<Map<String, List<String>>> groups) {
        TreeMap<Integer, Job> jobs = new TreeMap<>();
        for (Map<String, List<String>> group : groups) {
            String id = value(group, "job-id");
            if (!id.isEmpty()) {
                String completed = value(group, "time-at-completed");
                boolean readable = !value(group, "job-name").isEmpty();
                jobs.put(Integer.parseInt(id), new Job(completed.isEmpty() ? 0 : Long.parseLong(completed), readable));
            }
        }
        return new JobHistory(jobs);
    }

    /**
     * Whether a job begun at {@code since} or later would be seen: servers drop the oldest first, so one that ended
     * before and is still there is the proof. A gap in the numbers after it is a job that somebody purged.
     */
    boolean wholeSince(Instant since) {
        Integer witness = null;
        for (Map.Entry<Integer, Job> job : jobs.entrySet()) {
            long completed = job.getValue().completed();
            if (completed > 0 && completed < since.getEpochSecond()) {
                witness = job.getKey();
            }
        }
        if (witness == null) {
            return false;
        }
        Map<Integer, Job> later = jobs.tailMap(witness, false);
        return later.size() == jobs.lastKey() - witness
                && later.values().stream().allMatch(Job::readable);
    }
}
