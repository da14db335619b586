package fr.relances.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A key whose line forces the program opens nothing else, and brings along nothing but the language of its terminal. */
class SshWaysOutIT {

    private static final String F3 = "\033OR";
    private static final String NO_TERMINAL = "L'écran a besoin d'un terminal";

    @TempDir
    static Path folder;

    private static Path data;
    private static Path touched;
    private static ThrowawaySshd sshd;

    @BeforeAll
    static void listen() throws IOException {
        data = folder.resolve("dossier");
        touched = folder.resolve("touched");
        Path locales = Files.createDirectories(folder.resolve("locales"));
        Run made = Run.any(
                folder,
                Map.of(),
                List.of("localedef", "-i", "fr_FR", "-f", "ISO-8859-15", locales + "/fr_FR.ISO-8859-15"));
        assertThat(made.status()).as(made.err()).isZero();
        sshd = ThrowawaySshd.start(folder, Run.command(data, "--operateur", "dupont"), "SetEnv LOCPATH=" + locales);
    }

    @AfterAll
    static void stop() {
        if (sshd != null) {
            sshd.close();
        }
    }

    @AfterEach
    void nothingWasTouched() {
        assertThat(touched).doesNotExist();
    }

    private static PseudoTerminal session(Map<String, String> environment, Charset charset, String... remote) {
        ThrowawaySshd.assumeTerminals();
        List<String> options = List.of("-tt", "-o", "SendEnv=LANG LC_*");
        return PseudoTerminal.start(folder, environment, charset, ":", sshd.client(options, remote));
    }

    private static void leave(PseudoTerminal session) {
        session.send(F3);
        assertThat(session.exitStatus()).isZero();
    }

    private static Run call(List<String> command) {
        return Run.any(folder, Map.of("LC_ALL", "C.UTF-8"), command);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "sh", "touch TOUCHED", "relancer --niveau 1; touch TOUCHED", "$(touch TOUCHED)", "aide"})
    void saysWithoutATerminalThatItNeedsOneWhateverElseIsAsked(String asked) {
        String remote = asked.replace("TOUCHED", touched.toString());
        Run refused = call(sshd.client(List.of("-T"), remote.isEmpty() ? new String[0] : new String[] {remote}));
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains(NO_TERMINAL, "ssh -t");
    }

    @Test
    void opensTheIndexWhateverCommandIsAskedForOnATerminal() {
        try (PseudoTerminal session = session(Map.of(), StandardCharsets.UTF_8, "touch " + touched + "; exec sh -i")) {
            session.awaitText("entité administrative");
            leave(session);
        }
    }

    @Test
    void copiesNoFiles() throws IOException {
        Path file = Files.writeString(folder.resolve("copy.txt"), "copy");
        String there = System.getProperty("user.name") + "@127.0.0.1:" + touched;
        for (List<String> options : List.of(List.of("scp"), List.of("scp", "-O"))) {
            List<String> copy = new ArrayList<>(options);
            copy.addAll(List.of("-F", "/dev/null", "-P", "" + sshd.port()));
            copy.addAll(sshd.secure());
            copy.addAll(List.of(file.toString(), there));
            assertThat(call(copy).status()).as("%s", options).isNotZero();
        }
        Run sftp = call(sshd.client(List.of("-s"), "sftp"));
        assertThat(sftp.status())
                .as("that of the program, not of a file server")
                .isEqualTo(2);
    }

    @Test
    void forwardsNoPort() {
        Run direct = call(sshd.client(List.of("-W", "127.0.0.1:" + sshd.port())));
        assertThat(direct.status()).isNotZero();
        assertThat(direct.out()).doesNotContain("SSH-2.0");
        assertThat(direct.err()).contains("forwarding failed");
        List<String> options = List.of("-N", "-o", "ExitOnForwardFailure=yes");
        for (List<String> forward :
                List.of(List.of("-R", "0:127.0.0.1:1"), List.of("-R", folder.resolve("socket") + ":127.0.0.1:1"))) {
            List<String> all = new ArrayList<>(options);
            all.addAll(forward);
            assertThat(call(sshd.client(all)).status()).as("%s", forward).isEqualTo(255);
        }
    }

    /** What the client brings along of its own never arrives, and what it may bring changes only the charset. */
    @Test
    void takesNothingButTheLanguageFromTheClient() throws IOException {
        ThrowawaySshd.assumeTerminals();
        List<String> sent = List.of(
                "RELANCES_DONNEES=" + folder.resolve("other"),
                "JAVA_TOOL_OPTIONS=-Dsent=1",
                "JDK_JAVA_OPTIONS=-Dsent=1",
                "PATH=" + folder.resolve("sent"),
                "LD_PRELOAD=/sent.so",
                "BASH_ENV=/sent",
                "USER=sent",
                "LOGNAME=sent",
                "HOME=/sent",
                "LC_ALL=C.UTF-8");
        List<String> options = List.of("-tt", "-o", "SetEnv=" + String.join(" ", sent));
        try (PseudoTerminal session = PseudoTerminal.start(folder, Map.of(), sshd.client(options))) {
            session.awaitText("entité administrative");
            long pid = sshd.programs().get(0).pid();
            assertThat(Files.readString(Path.of("/proc", "" + pid, "environ")))
                    .contains("SSH_CONNECTION=", "LC_ALL=C.UTF-8")
                    .doesNotContain("sent", "RELANCES_DONNEES", "JAVA_TOOL_OPTIONS");
            leave(session);
        }
        assertThat(folder.resolve("other")).doesNotExist();
        assertThat(Files.readString(data.resolve("journal/relances.log"))).doesNotContain("sent");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            C                 , US-ASCII   , Comptabilite Auxiliaire
            fr_FR.ISO-8859-15 , ISO-8859-15, Comptabilité Auxiliaire
            C.UTF-8           , UTF-8      , Comptabilité Auxiliaire
            ../../tmp/evil    , US-ASCII   , Comptabilite Auxiliaire
            """)
    void speaksTheCharsetOfTheLanguageThatTheClientSends(String language, String charset, String shown) {
        Map<String, String> environment = Map.of("LC_ALL", language, "LANG", language);
        try (PseudoTerminal session = session(environment, Charset.forName(charset))) {
            session.awaitText(shown);
            leave(session);
        }
    }
}
