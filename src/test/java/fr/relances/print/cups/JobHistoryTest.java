package fr.relances.print.cups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a job that is not shown surely never was: only where the server shows that it forgets nothing. */
class JobHistoryTest {

    /** Jobs as id:ended, ended 0 for one that goes on; x after it hides its name. The run was prepared at 1000. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        ''                   | false
        4:900                | true
        4:900 5:1100 6:0     | true
        4:900 6:1100         | false
        3:800 5:900 6:1100   | true
        4:1000               | false
        4:0                  | false
        5:1100               | false
        4:900 5:1100x        | false
        4:900x 5:1100        | true
        """)
    void knowsThatNothingIsMissing(String jobs, boolean whole) {
        List<Map<String, List<String>>> groups = new ArrayList<>();
        for (String job : jobs.isEmpty() ? new String[0] : jobs.split(" ")) {
            boolean hidden = job.endsWith("x");
            String[] parts = job.replace("x", "").split(":");
            groups.add(Map.of(
                    "job-id", List.of(parts[0]),
                    "job-name", hidden ? List.of() : List.of("Lettre"),
                    "time-at-completed", parts[1].equals("0") ? List.of() : List.of(parts[1])));
        }
        assertThat(JobHistory.of(groups).wholeSince(Instant.ofEpochSecond(1000)))
                .isEqualTo(whole);
    }
}
