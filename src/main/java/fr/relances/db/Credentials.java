package fr.relances.db;

import fr.relances.file.DataFolder;
import fr.relances.file.OutputFile;
import fr.relances.text.ExitStatus;
import fr.relances.text.OperatorException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import java.util.Set;

/** The secret that the server and the sessions of a folder share, in a file that only its account can read. */
final class Credentials {

    private static final String NAME = "mot_de_passe";
    private static final int BYTES = 32;
    private static final Set<PosixFilePermission> PRIVATE =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private Credentials() {}

    /** The folder's secret; made at the first start of a server. */
    static String ensure(DataFolder folder) {
        if (!Files.exists(folder.credentials())) {
            try (OutputFile output = OutputFile.beginPrivate(folder.credentials())) {
                output.stream().write((NAME + "=" + random() + "\n").getBytes(StandardCharsets.US_ASCII));
                output.commit();
            } catch (IOException e) {
                throw OutputFile.unwritable(folder.credentials(), e);
            }
        }
        return read(folder);
    }

    /** Refused where others can read the file: what they may have read is no secret. */
    static String read(DataFolder folder) {
        Properties file = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.credentials(), StandardCharsets.UTF_8)) {
            if (!PRIVATE.containsAll(Files.getPosixFilePermissions(folder.credentials()))) {
                throw new OperatorException(ExitStatus.TECHNICAL, "db.credentials.open", folder.credentials());
            }
            file.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new OperatorException(ExitStatus.TECHNICAL, "db.unreadable", folder.credentials()).causedBy(e);
        }
        String secret = file.getProperty(NAME, "");
        if (secret.isEmpty()) {
            throw new OperatorException(ExitStatus.TECHNICAL, "db.credentials.empty", folder.credentials());
        }
        return secret;
    }

    static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
