package fr.relances.dunning.run;

import fr.relances.letter.LetterPlace;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** Statements that read what became of runs. */
interface HistoryMapper {

    List<HistoryRun> findRuns(HistoryFilter filter);

    /** 0 for a tiers that the entity does not have. */
    int countCustomers(HistoryFilter filter);

    /** One line a criterion. */
    List<String> findCriteria(HistoryFilter filter);

    List<HistoryCustomer> findCustomers(HistoryFilter filter);

    List<HistoryEvent> findEvents(HistoryFilter filter);

    List<StoredRun> findStored(HistoryFilter filter);

    /** Where the letters stand in the archive. */
    List<LetterPlace> findPlaces(HistoryFilter filter);

    List<HistoryItem> findItems(HistoryFilter filter);

    /** By hand, on the tiers and its pièces, since the run was closed. */
    List<HistoryChange> findChanges(@Param("filter") HistoryFilter filter, @Param("since") LocalDateTime since);

    int insertEvent(RunRows.RunEvent event);
}
