package fr.relances.packaged;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * An sshd on loopback with a configuration, a host key and a port of its own. One key logs in, for the account that
 * runs the tests, and its line in authorized_keys forces one command, as README tells administrators.
 */
final class ThrowawaySshd implements AutoCloseable {

    private static final String SSHD = "/usr/sbin/sshd";

    private final Path folder;
    private final int port;
    private Process process;

    private ThrowawaySshd(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** {@code forced}: the words of the only command; {@code more}: lines of configuration besides. */
    static ThrowawaySshd start(Path parent, List<String> forced, String... more) {
        try {
            ThrowawaySshd sshd = new ThrowawaySshd(Files.createTempDirectory(parent, "sshd"), freePort());
            sshd.writeKeys(forced);
            sshd.writeConfiguration(more);
            sshd.listen();
            return sshd;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void writeKeys(List<String> forced) throws IOException {
        for (String name : List.of("host", "id")) {
            String file = folder.resolve(name).toString();
            List<String> make = List.of("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", file);
            if (Run.any(folder, Map.of(), make).status() != 0) {
                throw new AssertionError("ssh-keygen can't be run: install openssh-client");
            }
        }
        String command = "'" + String.join("' '", forced) + "'";
        Files.writeString(
                folder.resolve("authorized_keys"),
                "restrict,pty,command=\"" + command + "\" " + Files.readString(folder.resolve("id.pub")));
    }

    /** StrictModes would refuse a folder below one that all may write to, as temporary folders are. */
    private void writeConfiguration(String... more) throws IOException {
        Files.writeString(folder.resolve("sshd_config"), """
                ListenAddress 127.0.0.1
                Port %d
                HostKey %s
                PidFile none
                AuthorizedKeysFile %s
                StrictModes no
                UsePAM no
                PasswordAuthentication no
                KbdInteractiveAuthentication no
                PermitRootLogin prohibit-password
                AcceptEnv LANG LC_*
                Subsystem sftp internal-sftp
                %s
                """.formatted(
                        port, folder.resolve("host"), folder.resolve("authorized_keys"), String.join("\n", more)));
    }

    private void listen() throws IOException {
        if (root()) {
            Files.createDirectories(
                    Path.of("/run/sshd"),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        }
        Path log = folder.resolve("log.txt");
        process = new ProcessBuilder(
                        SSHD, "-D", "-e", "-f", folder.resolve("sshd_config").toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        PseudoTerminal.awaitThat(() -> !process.isAlive() || answers(), "an sshd that listens");
        if (!process.isAlive()) {
            throw new AssertionError("sshd does not start: " + Files.readString(log));
        }
    }

    private boolean answers() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** The call of a client, with {@code options} before the host and {@code remote} words after it. */
    List<String> client(List<String> options, String... remote) {
        List<String> command = new ArrayList<>(List.of("ssh", "-F", "/dev/null", "-p", "" + port));
        command.addAll(secure());
        command.addAll(options);
        command.add(System.getProperty("user.name") + "@127.0.0.1");
        command.addAll(List.of(remote));
        return command;
    }

    /** The options that ssh, scp and sftp have in common; none of them asks anything. */
    List<String> secure() {
        return List.of(
                "-i",
                folder.resolve("id").toString(),
                "-o",
                "BatchMode=yes",
                "-o",
                "IdentityAgent=none",
                "-o",
                "StrictHostKeyChecking=no",
                "-o",
                "UserKnownHostsFile=/dev/null",
                "-o",
                "LogLevel=ERROR");
    }

    /** An sshd of a plain account can give a terminal only where the system's terminals have the group that it asks for. */
    static void assumeTerminals() {
        try {
            boolean grouped = Files.readAllLines(Path.of("/proc/mounts")).stream()
                    .anyMatch(line -> line.startsWith("devpts /dev/pts ") && line.contains("gid="));
            Assumptions.assumeTrue(grouped || root(), "devpts is mounted without gid=: only root can open sessions");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean root() {
        return System.getProperty("user.name").equals("root");
    }

    int port() {
        return port;
    }

    /** The Java processes of the sessions. */
    List<ProcessHandle> programs() {
        return process.toHandle()
                .descendants()
                .filter(child -> child.info().command().orElse("").endsWith("/java"))
                .toList();
    }

    @Override
    public void close() {
        List<ProcessHandle> left = process.toHandle().descendants().toList();
        process.destroy();
        left.forEach(ProcessHandle::destroy);
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        left.forEach(ProcessHandle::destroyForcibly);
    }
}
