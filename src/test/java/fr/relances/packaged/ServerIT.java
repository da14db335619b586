package fr.relances.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.derby.client.BasicClientDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database server as a process of its own: found, refused, stopped, killed and started again. */
class ServerIT {

    @TempDir
    Path folder;

    private Path data;

    @BeforeEach
    void nameTheFolder() {
        data = folder.resolve("dossier");
    }

    private Run list() {
        return Run.of(data, "relancer", "--niveau", "1", "--liste");
    }

    @Test
    void servesABaseThatWasMadeWithoutItAndLeavesItAsItWas() throws IOException {
        Ledger.write(folder, 3);
        Path tiers = folder.resolve("tiers.csv");
        assertThat(Run.of(data, "importer", "tiers", tiers.toString()).status()).isZero();
        try (ServerProcess server = ServerProcess.start(data)) {
            Run second = Run.of(data, "serveur");
            assertThat(second.status()).isEqualTo(4);
            assertThat(second.err()).contains("lancé par Mme Serveur le", "processus " + server.pid());
            Path pieces = folder.resolve("pieces.csv");
            assertThat(Run.of(data, "importer", "pieces", pieces.toString()).status())
                    .isZero();
            for (String name : new String[] {"serveur.properties", "serveur-identifiants.properties"}) {
                assertThat(Files.getPosixFilePermissions(data.resolve(name)))
                        .as(name)
                        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            }
            assertThat(server.stop()).isZero();
        }
        assertThat(data.resolve("serveur.properties")).doesNotExist();
        assertThat(list().out()).contains("3 tiers à relancer");
    }

    @Test
    void opensSessionsBesideEachOther() {
        Run.enter(data, "Mme Dupont");
        try (ServerProcess server = ServerProcess.start(data);
                TmuxPane first = TmuxPane.start(folder, Run.command(data, "--operateur", "Mme Dupont"))) {
            first.awaitText("entité administrative");
            assertThat(list().status()).isZero();
            first.keys("F3");
            assertThat(first.exitStatus()).isZero();
            assertThat(server.stop()).isZero();
        }
        try (Stream<Path> signs = Files.list(data.resolve("sessions"))) {
            assertThat(signs.map(file -> file.getFileName().toString())).containsExactly("serveur");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void leavesTheFolderToASessionThatWasThereFirst() {
        try (TmuxPane pane = TmuxPane.start(folder, Run.command(data, "--operateur", "Mme Dupont"))) {
            pane.awaitText("entité administrative");
            Run server = Run.of(data, "serveur");
            assertThat(server.status()).isEqualTo(4);
            assertThat(server.err()).contains("déjà ouvert par Mme Dupont");
            Run second = list();
            assertThat(second.status()).isEqualTo(4);
            assertThat(second.err()).contains("déjà ouvert par Mme Dupont", "./run.sh serveur");
            pane.keys("F3");
            assertThat(pane.exitStatus()).isZero();
        }
    }

    @Test
    void opensNothingWithoutThePassword() throws IOException, SQLException {
        try (ServerProcess server = ServerProcess.start(data)) {
            assertThat(server.said()).contains("est prêt");
            refuses(source(data.resolve("base").toString(), "faux"));
            refuses(source("base", "faux"));
            refuses(source("base", null));
            String secret = read("serveur-identifiants.properties").getProperty("mot_de_passe");
            refuses(source("memory:autre;create=true", secret));
            refuses(source("base;shutdown=true", secret));
            BasicClientDataSource right = source("base", secret);
            try (Connection connection = right.getConnection()) {
                assertThat(connection.isValid(5)).isTrue();
            }
            Path credentials = data.resolve("serveur-identifiants.properties");
            Files.writeString(credentials, "mot_de_passe=faux\n");
            Run refused = list();
            assertThat(refused.status()).isEqualTo(4);
            assertThat(refused.err()).contains("refuse cette session", credentials.toString());
            Files.setPosixFilePermissions(credentials, PosixFilePermissions.fromString("rw-r--r--"));
            assertThat(list().err()).contains("d'autres comptes peuvent le lire");
        }
    }

    @Test
    void tellsOfAServerThatWasKilledAndStartsAgainOverWhatItLeft() throws IOException {
        ServerProcess killed = ServerProcess.start(data);
        killed.kill();
        Run alone = list();
        assertThat(alone.status()).isEqualTo(4);
        assertThat(alone.err()).contains("s'est arrêté brutalement", "./run.sh serveur", "serveur.properties");
        try (ServerProcess server = ServerProcess.start(data)) {
            assertThat(server.said()).contains("s'était arrêté brutalement");
            assertThat(list().status()).isZero();
            server.kill();
        }
        Files.delete(data.resolve("serveur.properties"));
        assertThat(list().status()).isZero();
    }

    @Test
    void listensWhereTheSettingsSayOrSaysWhyNot() throws IOException {
        Run.of(data, "relancer", "--niveau", "1", "--liste");
        Files.writeString(data.resolve("relances.properties"), "serveur.port=80\n");
        Run wrong = Run.of(data, "serveur");
        assertThat(wrong.status()).isEqualTo(3);
        assertThat(wrong.err()).contains("« 80 »", "1024");
        try (var taken = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            Files.writeString(data.resolve("relances.properties"), "serveur.port=" + taken.getLocalPort() + "\n");
            Run busy = Run.of(data, "serveur");
            assertThat(busy.status()).isEqualTo(4);
            assertThat(busy.err()).contains("le port " + taken.getLocalPort());
        }
        assertThat(data.resolve("serveur.properties")).doesNotExist();
        assertThat(list().status()).isZero();
    }

    private Properties read(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve(name))) {
            properties.load(reader);
        }
        return properties;
    }

    private BasicClientDataSource source(String database, String password) throws IOException {
        BasicClientDataSource source = new BasicClientDataSource();
        source.setServerName("127.0.0.1");
        source.setPortNumber(Integer.parseInt(read("serveur.properties").getProperty("port")));
        source.setDatabaseName(database);
        source.setUser("SESSION");
        source.setPassword(password);
        return source;
    }

    private static void refuses(BasicClientDataSource source) {
        assertThatThrownBy(() -> source.getConnection().close())
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refusal -> assertThat(refusal.getSQLState()).startsWith("08"));
    }
}
