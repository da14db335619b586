package fr.relances.dunning.run;

import fr.relances.print.JobState;
import fr.relances.print.PrintJob;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** Statements on the print jobs of runs. */
interface JobMapper {

    int insertJob(
            @Param("runId") long runId,
            @Param("kind") JobKind kind,
            @Param("job") PrintJob job,
            @Param("at") LocalDateTime at,
            @Param("by") String by);

    /** Of all runs, those not known to be over. */
    List<RunJob> findOpenJobs();

    /** The stored job behind one of the spooler's; none for a draft or a list. */
    List<RunJob> findJobs(@Param("job") PrintJob job);

    /** Where the last job stands that was to bring the run's letters on paper; none for a run that is a file. */
    List<JobState> findPrintStates(@Param("runId") long runId);

    /** No row where somebody else has followed it meanwhile. */
    int updateState(@Param("job") RunJob job, @Param("state") JobState state);
}
