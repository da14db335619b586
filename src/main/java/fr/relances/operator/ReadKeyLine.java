package fr.relances.operator;

import fr.relances.session.Permission;
import fr.relances.session.Session;
import fr.relances.text.OperatorException;
import java.nio.file.Path;

/** Use case: the line of authorized_keys that lets one operator's key into the program and nowhere else. */
public final class ReadKeyLine {

    private final FindOperators find;
    private final Session session;
    private final Path program;
    private final Path dataFolder;

    /** {@code program} is run.sh, {@code dataFolder} what it is to open. */
    public ReadKeyLine(FindOperators find, Session session, Path program, Path dataFolder) {
        this.find = find;
        this.session = session;
        this.program = program.toAbsolutePath().normalize();
        this.dataFolder = dataFolder.toAbsolutePath().normalize();
    }

    public String run(String name, Path keyFile) {
        session.require(Permission.OPERATORS);
        find.get(name);
        if (!OperatorName.safeInCommand(name)) {
            throw new OperatorException("operator.key.name", name);
        }
        String command = word(program) + " --donnees " + word(dataFolder) + " --operateur " + name;
        return "restrict,pty,command=\"" + command + "\" "
                + PublicKey.read(keyFile).line();
    }

    /** One word for the shell that sshd starts; what would end the quotes of authorized_keys is refused. */
    private static String word(Path path) {
        String text = path.toString();
        if (!text.matches("[^\"\\\\\\p{C}]+")) {
            throw new OperatorException("operator.key.path", text);
        }
        if (text.matches("[A-Za-z0-9/._+@,:=-]+")) {
            return text;
        }
        if (text.indexOf('\'') >= 0) {
            throw new OperatorException("operator.key.path", text);
        }
        return "'" + text + "'";
    }
}
