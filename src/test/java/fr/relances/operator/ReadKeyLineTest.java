package fr.relances.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.db.Database;
import fr.relances.db.TestBase;
import fr.relances.session.Role;
import fr.relances.session.Session;
import fr.relances.text.OperatorException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The line for authorized_keys: one command, one key, nothing that gets out of the quotes. */
class ReadKeyLineTest {

    private static final String ED25519 =
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAICP/E+0xofVKfuIVrKtWrk6pa5vacdTmGIdK61kSel4Z";

    @TempDir
    Path folder;

    private final Database database = TestBase.empty();
    private final Session session = TestBase.session(LocalDate.of(2026, 11, 24));

    @BeforeEach
    void jeanIsListed() {
        EditOperator edit = new EditOperator(database, session);
        edit.add("jean.petit_2", Role.ACCOUNTANT);
        edit.add("Mme Dupont", Role.ACCOUNTANT);
        edit.add("zoé", Role.ACCOUNTANT);
        edit.add("x\";id;\"", Role.ACCOUNTANT);
        edit.add("-x", Role.ACCOUNTANT);
    }

    private String line(String program, String data, String name, String key) {
        try {
            Path file = folder.resolve("cle.pub");
            Files.writeString(file, key, StandardCharsets.UTF_8);
            return new ReadKeyLine(new FindOperators(database), session, Path.of(program), Path.of(data))
                    .run(name, file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String line(String name, String key) {
        return line("/srv/relances/run.sh", "/srv/dossier", name, key);
    }

    @Test
    void letsTheKeyIntoTheProgramUnderTheNameAndNowhereElse() {
        assertThat(line("jean.petit_2", ED25519 + " jean@poste\n"))
                .isEqualTo("restrict,pty,command=\"/srv/relances/run.sh --donnees /srv/dossier --operateur"
                        + " jean.petit_2\" " + ED25519 + " jean@poste");
        assertThat(line("jean.petit_2", ED25519 + "\r\n")).endsWith("\" " + ED25519);
        assertThat(line("/srv/mes relances/run.sh", "/srv/l$(id)été", "jean.petit_2", ED25519))
                .startsWith("restrict,pty,command=\"'/srv/mes relances/run.sh' --donnees '/srv/l$(id)été' --op");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            zoé          | ne peut pas entrer dans une commande
            Mme Dupont   | ne peut pas entrer dans une commande
            x";id;"      | ne peut pas entrer dans une commande
            -x           | ne peut pas entrer dans une commande
            inconnu      | n'existe pas
            """)
    void refusesNamesThatAreNotListedOrNotSafe(String name, String text) {
        assertThatThrownBy(() -> line(name, ED25519))
                .isInstanceOf(OperatorException.class)
                .hasMessageContaining(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /srv/a"b
            /srv/a\\b
            /srv/l'été
            `/srv/a
            b`
            """)
    void refusesPathsThatWouldEndTheQuotes(String path) {
        assertThatThrownBy(() -> line(path + "/run.sh", "/srv/dossier", "jean.petit_2", ED25519))
                .isInstanceOf(OperatorException.class)
                .hasMessageContaining("ne peut pas entrer dans une commande imposée");
        assertThatThrownBy(() -> line("/srv/run.sh", path, "jean.petit_2", ED25519))
                .isInstanceOf(OperatorException.class)
                .hasMessageContaining("ne peut pas entrer dans une commande imposée");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                                                       | exactement une ligne
            `CLE
            CLE
            `                                                                        | exactement une ligne
            `CLE
            command="/bin/sh" CLE`                                                   | exactement une ligne
            -----BEGIN OPENSSH PRIVATE KEY-----                                      | est une clé privée
            command="/bin/sh" CLE                                                    | n'est pas une clé publique
            restrict CLE                                                             | n'est pas une clé publique
            ssh-dss AAAAB3NzaC1kc3M=                                                 | n'est pas une clé publique
            ssh-ed25519                                                              | n'est pas une clé publique
            ssh-ed25519 pas#du#base64                                                | n'est pas une clé publique
            ssh-ed25519 AAAA                                                         | est incomplète
            ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAICP/E+0xofVKfuIVrKtWrk6pa5vacdTm      | est incomplète
            ssh-rsa AAAAC3NzaC1lZDI1NTE5AAAAICP/E+0xofVKfuIVrKtWrk6pa5vacdTmGIdK61kSel4Z | d'un autre type
            """)
    void refusesWhatIsNotOnePublicKey(String text, String refusal) {
        assertThatThrownBy(() -> line("jean.petit_2", text.replace("CLE", ED25519)))
                .isInstanceOf(OperatorException.class)
                .hasMessageContaining(refusal);
    }

    @Test
    void refusesControlCharactersAndFilesThatAreNoText() throws IOException {
        assertThatThrownBy(() -> line("jean.petit_2", ED25519 + " jean\u001b[2J"))
                .hasMessageContaining("n'est pas une clé publique");
        assertThatThrownBy(() -> line("jean.petit_2", ED25519 + " jean\0"))
                .hasMessageContaining("n'est pas une clé publique");
        assertThatThrownBy(() -> line("jean.petit_2", ED25519 + " " + "x".repeat(20_000)))
                .hasMessageContaining("n'est pas une clé publique");
        assertThatThrownBy(() -> new ReadKeyLine(new FindOperators(database), session, folder, folder)
                        .run("jean.petit_2", folder.resolve("nulle part")))
                .hasMessageContaining("ne peut pas être lu");
    }
}
