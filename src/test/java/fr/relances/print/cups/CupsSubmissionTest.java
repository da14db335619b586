package fr.relances.print.cups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.print.PrintChoice;
import fr.relances.print.PrintJob;
import fr.relances.print.PrintOrder;
import fr.relances.print.Submission;
import fr.relances.text.OperatorException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R15: only what surely never reached the spooler is a refusal; here the server itself can't be asked. */
class CupsSubmissionTest {

    private static final String TOKEN = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    @TempDir
    Path folder;

    @BeforeEach
    void aServerThatIsNotThere() throws IOException {
        tool("lpstat", "echo 127.0.0.1:1");
    }

    private void tool(String name, String text) throws IOException {
        Path script = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + text + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Submission submit(String lp) throws IOException {
        tool("lp", lp);
        Path document = Files.writeString(folder.resolve("lettres.pdf"), "%PDF-1.4\n%%EOF\n");
        Tools tools = new Tools(Map.of("PATH", folder + ":" + System.getenv("PATH")));
        return new CupsSpooler("dupont", tools, 20)
                .submit(new PrintOrder(PrintChoice.of("ACCUEIL"), "Essai", document, TOKEN));
    }

    @Test
    void takesTheJobThatLpNames() throws IOException {
        assertThat(submit("echo 'request id is ACCUEIL-7 (1 file(s))'"))
                .isEqualTo(Submission.accepted(new PrintJob("ACCUEIL", 7, TOKEN)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kill -KILL $$",
                "kill -TERM $$",
                "exit 143",
                "echo 'lp: Broken pipe'; exit 1",
                "echo 'lp: Unable to connect to server'; exit 1",
                "echo 'request id is ACCUEIL-7 (1 file(s))'; exit 3",
                "exit 1",
                "exit 0"
            })
    void knowsNothingOfLettersAfterAnEndThatProvesNoRefusal(String lp) throws IOException {
        assertThat(submit(lp)).isEqualTo(Submission.unknown());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo 'lp: The printer or class does not exist.'; exit 1",
                "echo 'lp: Error - The printer or class does not exist.'; exit 1",
                "echo 'lp: Destination \"ACCUEIL\" is not accepting jobs.'; exit 1",
                "echo 'lp: Error - scheduler not responding.'; exit 1",
                "exit 127"
            })
    void refusesWhatNeverReachedTheSpooler(String lp) {
        assertThatThrownBy(() -> submit(lp)).isInstanceOf(OperatorException.class);
    }
}
