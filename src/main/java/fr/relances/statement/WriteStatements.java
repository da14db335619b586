package fr.relances.statement;

import fr.relances.file.OutputFile;
import fr.relances.letter.statement.Statement;
import fr.relances.letter.statement.StatementPdf;
import fr.relances.letter.template.PostalAddress;
import fr.relances.parameter.EntityParameters;
import fr.relances.parameter.ReadParameters;
import fr.relances.session.Session;
import fr.relances.text.Messages;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Use case: relevés of some tiers as one PDF, in the order of their codes as given. Stores nothing, dunns nobody. */
public final class WriteStatements {

    private final ReadStatement readStatement;
    private final ReadParameters readParameters;
    private final Session session;

    public WriteStatements(ReadStatement readStatement, ReadParameters readParameters, Session session) {
        this.readStatement = readStatement;
        this.readParameters = readParameters;
        this.session = session;
    }

    /** Whose relevés, and of which day. */
    public record Order(String entityCode, List<String> codes, LocalDate date) {

        public Order {
            codes = List.copyOf(codes);
        }
    }

    /** What was written; an address that no letter could reach is a warning, for a relevé is often handed over. */
    public record Written(List<Statement> statements) {

        public List<String> warnings() {
            List<String> warnings = new ArrayList<>();
            for (Statement statement : statements) {
                Optional<String> problem = PostalAddress.problem(statement.recipient());
                problem.ifPresent(reason -> warnings.add(Messages.of(
                        "statement.address",
                        statement.recipient().code(),
                        statement.recipient().name(),
                        reason)));
            }
            return warnings;
        }
    }

    /** The file is there whole, or as it was. */
    public Written run(Order order, Path file) {
        List<Statement> statements = read(order);
        try (OutputFile output = OutputFile.begin(file)) {
            write(order, statements, output.stream());
            output.commit();
        }
        return new Written(statements);
    }

    /** To a stream, which stays open. */
    public Written run(Order order, OutputStream out) {
        List<Statement> statements = read(order);
        write(order, statements, out);
        return new Written(statements);
    }

    /** All of them before the first is written: an unknown code leaves nothing behind. */
    private List<Statement> read(Order order) {
        return order.codes().stream()
                .map(code -> readStatement.run(order.entityCode(), code, order.date()))
                .toList();
    }

    private void write(Order order, List<Statement> statements, OutputStream out) {
        EntityParameters parameters = readParameters.run(order.entityCode());
        try (StatementPdf pdf = new StatementPdf(parameters, session.today(), order.date(), out)) {
            statements.forEach(pdf::add);
        }
    }
}
