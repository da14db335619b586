package fr.relances.print.cups;

import fr.relances.text.ExitStatus;
import fr.relances.text.OperatorException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs lp, lpstat and lpoptions: as argument lists, never by a shell; nothing on stdin, texts in UTF-8, a time limit.
 * {@code environment} comes on top of the program's own. In a session of its own, so that lp can't ask the operator's
 * terminal for a password behind the screen, and does not die half way with the line.
 */
record Tools(Map<String, String> environment) {

    private static final Logger LOG = LoggerFactory.getLogger(Tools.class);

    private static final int NOT_FOUND = 127;
    private static final int SIGNALLED = 128;

    /** How a tool ended; {@code ended} false: it took too long and was killed. */
    record Result(boolean ended, int status, String text) {

        boolean successful() {
            return ended && status == 0;
        }

        /** Not killed by a signal, which a shell and setsid tell as 128 and more. */
        boolean failedByItself() {
            return ended && status > 0 && status < SIGNALLED;
        }
    }

    /** {@code words} begin with the tool's name; a tool that is not installed is refused (status 4). */
    Result run(long limitSeconds, List<String> words) {
        Path text = temporary();
        try {
            Result result = run(limitSeconds, words, text);
            if (result.status() == NOT_FOUND) {
                throw missing(words.get(0));
            }
            return result;
        } finally {
            remove(text);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("relances", ".txt");
        } catch (IOException e) {
            throw new OperatorException(ExitStatus.TECHNICAL, "print.no_temporary").causedBy(e);
        }
    }

    /** What the tool has done is done: a file that stays must not hide it. */
    private static void remove(Path text) {
        try {
            Files.deleteIfExists(text);
        } catch (IOException e) {
            LOG.warn("{} stays", text, e);
        }
    }

    private Result run(long limitSeconds, List<String> words, Path text) {
        Process process = start(words, text);
        try {
            boolean ended = process.waitFor(limitSeconds, TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly().waitFor();
            }
            return new Result(ended, ended ? process.exitValue() : -1, said(text));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Result(false, -1, "");
        }
    }

    /** Nothing where it can't be read, which tells no success and no refusal. */
    private static String said(Path text) {
        try {
            return new String(Files.readAllBytes(text), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            LOG.warn("What a tool said can't be read", e);
            return "";
        }
    }

    private static OperatorException missing(String tool) {
        return new OperatorException(ExitStatus.TECHNICAL, "print.no_tool", tool);
    }

    private Process start(List<String> words, Path text) {
        List<String> detached = new ArrayList<>(List.of("setsid", "--wait"));
        detached.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(detached)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectErrorStream(true)
                .redirectOutput(text.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().remove("LANGUAGE");
        try {
            return builder.start();
        } catch (IOException e) {
            throw missing("setsid").causedBy(e);
        }
    }
}
