package fr.relances.letter.statement;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfWriter;
import fr.relances.amount.Amount;
import fr.relances.letter.Letter;
import fr.relances.letter.LetterEdition;
import fr.relances.letter.LetterLine;
import fr.relances.letter.layout.LetterLayout;
import fr.relances.letter.layout.PageSketch;
import fr.relances.letter.layout.PageWriter;
import fr.relances.letter.layout.PaymentLayout;
import fr.relances.letter.paper.ArchivePdf;
import fr.relances.letter.paper.Printable;
import fr.relances.letter.template.Block;
import fr.relances.letter.template.LetterComposer;
import fr.relances.letter.template.LetterTemplate;
import fr.relances.parameter.DunningLevel;
import fr.relances.parameter.EntityParameters;
import fr.relances.text.Messages;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Relevés of some tiers in one PDF, each with page numbers of its own. */
public final class StatementPdf implements AutoCloseable {

    private static final DunningLevel NO_LEVEL = new DunningLevel(
            0, "", false, new DunningLevel.Conditions(0, 0, Amount.ZERO), 0, new DunningLevel.Texts("", ""));

    private final EntityParameters parameters;
    private final LocalDate issued;
    private final Document document = new Document(PageSize.A4, 0, 0, 0, 0);
    private final PdfWriter writer;
    private final PageWriter pages;
    private int pageCount;

    /** {@code issued}: the day of the letter, {@code date} that of the accounts. The stream stays open. */
    public StatementPdf(EntityParameters parameters, LocalDate issued, LocalDate date, OutputStream out) {
        this.parameters = parameters;
        this.issued = issued;
        this.writer = PdfWriter.getInstance(document, out);
        String title = Messages.of("statement.document", date);
        ArchivePdf.open(document, writer, title, parameters.entity().letterName());
        this.pages = new PageWriter(writer.getDirectContent());
    }

    public void add(Statement statement) {
        Statement printable = new Statement(printable(statement.recipient()), statement.date(), statement.lines());
        for (PageSketch sketch : lay(printable)) {
            if (pageCount > 0) {
                document.newPage();
            }
            pages.write(sketch, "");
            writer.setPageEmpty(false);
            pageCount++;
        }
    }

    /** Ends the document; one without a relevé is a bug. */
    @Override
    public void close() {
        ArchivePdf.close(document);
    }

    private List<PageSketch> lay(Statement statement) {
        LetterComposer composer = composer(statement);
        PaymentLayout payment = new PaymentLayout(composer.payment());
        Letter due = letter(statement, StatementLine::overdue);
        Letter whole = letter(statement, line -> !line.credit());
        StatementTotals totals =
                new StatementTotals(statement, due, payment, composer.table().cutOffLine());
        String head = Messages.of(
                "statement.running_head",
                composer.letterhead().name(),
                statement.date(),
                statement.recipient().name(),
                statement.recipient().code());
        return new LetterLayout(composer)
                .lay(
                        due,
                        () -> head,
                        Map.of(
                                Block.PIECES,
                                new StatementTable(statement),
                                Block.TOTAL,
                                totals,
                                Block.IBAN,
                                new StatementIban(statement, whole, payment)));
    }

    private LetterComposer composer(Statement statement) {
        LetterEdition edition = new LetterEdition(parameters, NO_LEVEL, "", issued, false, false, 0);
        String model = Messages.of("statement.model", statement.date());
        return new LetterComposer(edition, LetterTemplate.parse(Messages.of("statement.name"), model));
    }

    /** Debits of this kind less the credits, as the payment takes it. */
    private static Letter letter(Statement statement, Predicate<StatementLine> debits) {
        return new Letter(
                statement.recipient(),
                statement.lines().stream()
                        .filter(debits)
                        .map(StatementPdf::line)
                        .toList(),
                statement.lines().stream()
                        .filter(StatementLine::credit)
                        .map(StatementPdf::line)
                        .toList(),
                Amount.ZERO);
    }

    private static LetterLine line(StatementLine line) {
        return new LetterLine(
                line.number(),
                line.nature(),
                line.date(),
                line.dueDate(),
                false,
                line.daysLate(),
                line.amount(),
                line.balance(),
                0,
                "");
    }

    /** A character that no font has is shown by its number: a relevé is never left out. */
    private static Letter.Recipient printable(Letter.Recipient recipient) {
        Letter.Address address = recipient.address();
        return new Letter.Recipient(
                Printable.visible(recipient.code()),
                Printable.visible(recipient.name()),
                new Letter.Address(
                        Printable.visible(address.address1()),
                        Printable.visible(address.address2()),
                        Printable.visible(address.address3()),
                        Printable.visible(address.postalCode()),
                        Printable.visible(address.town()),
                        Printable.visible(address.country())),
                recipient.salesRepresentative(),
                recipient.lastDunningDate());
    }
}
