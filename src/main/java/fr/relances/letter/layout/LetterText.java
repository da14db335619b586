package fr.relances.letter.layout;

import fr.relances.customer.AddressLines;
import fr.relances.letter.Letter;
import fr.relances.letter.paper.Sheet;
import fr.relances.letter.paper.Window;
import fr.relances.letter.template.Alignment;
import fr.relances.letter.template.Block;
import fr.relances.letter.template.Element;
import fr.relances.letter.template.ItemTable;
import fr.relances.letter.template.LetterComposer;
import fr.relances.letter.template.Paragraph;
import fr.relances.letter.template.PaymentText;
import fr.relances.letter.template.PostalAddress;
import fr.relances.text.Messages;
import java.util.ArrayList;
import java.util.List;

/**
 * A letter as lines of plain text, for the preview on screen: the same words, table and total as on paper; between
 * brackets what only paper can show.
 */
public final class LetterText {

    /** No line is longer. */
    public static final int WIDTH = 78;

    private static final String RIGHT_HALF = " ".repeat(WIDTH - AddressLines.WIDTH);

    private static final int LABEL = 20;

    private final LetterComposer composer;

    public LetterText(LetterComposer composer) {
        this.composer = composer;
    }

    public List<String> lines(Letter letter) {
        List<String> lines = new ArrayList<>();
        if (!composer.places(Block.LOGO)) {
            drawLogo(lines);
        }
        for (Element element : composer.compose(letter)) {
            if (element instanceof Paragraph paragraph) {
                paragraph.lines().forEach(line -> lines.addAll(aligned(line.text(), paragraph.alignment())));
                lines.add("");
            } else {
                draw(lines, (Block) element, letter);
            }
        }
        if (!composer.places(Block.MENTIONS)) {
            wrap(lines, composer.letterhead().legalLine(), "");
        }
        trim(lines);
        if (composer.letterhead().pageNumbers()) {
            lines.add("");
            lines.add(RIGHT_HALF + Messages.of("letter.text.page_numbers"));
        }
        return lines;
    }

    private static void trim(List<String> lines) {
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
    }

    private void drawLogo(List<String> lines) {
        String name = composer.letterhead().logoName();
        if (!name.isEmpty()) {
            wrap(lines, Messages.of("letter.text.logo", name), "");
            lines.add("");
        }
    }

    private void draw(List<String> lines, Block block, Letter letter) {
        switch (block) {
            case EXPEDITEUR -> composer.letterhead().sender().forEach(line -> wrap(lines, line, ""));
            case DESTINATAIRE ->
                PostalAddress.lines(letter.recipient()).forEach(line -> lines.add(recipientIndent() + line));
            case DATE -> wrap(lines, composer.letterhead().date(), RIGHT_HALF);
            case PIECES -> lines.addAll(new TextTable(composer.table(), letter).lines());
            case TOTAL -> drawTotals(lines, letter);
            case LOGO -> drawLogo(lines);
            case AUTRES_SOMMES -> wrap(lines, composer.table().otherClaimedLine(letter), "");
            case ARRETE_AU -> wrap(lines, composer.table().cutOffLine(), "");
            case MENTIONS -> wrap(lines, composer.letterhead().legalLine(), "");
            case IBAN -> drawPayment(lines, letter, "");
            case QR -> drawPayment(lines, letter, "letter.payment.scan");
            case COUPON -> drawCoupon(lines, letter);
            case ENTETE, PIED -> throw new IllegalStateException("Not composed: " + block);
        }
        if (block != Block.PIECES && block != Block.LOGO) {
            lines.add("");
        }
    }

    /** The address begins where the envelope's window does. */
    private String recipientIndent() {
        Window window = Window.of(composer.edition().parameters().settings().window());
        int column = Math.round((window.left() - Sheet.LEFT) / (Sheet.RIGHT - Sheet.LEFT) * WIDTH);
        return " ".repeat(Math.max(0, Math.min(RIGHT_HALF.length(), column)));
    }

    private void drawTotals(List<String> lines, Letter letter) {
        List<ItemTable.TotalLine> totals = composer.table().totals(letter);
        int label =
                totals.stream().mapToInt(total -> total.label().length()).max().orElse(0);
        int amount =
                totals.stream().mapToInt(total -> total.amount().length()).max().orElse(0);
        String indent = " ".repeat(Math.max(0, WIDTH - label - amount - 2));
        for (ItemTable.TotalLine total : totals) {
            lines.add(indent + TextTable.left(total.label(), label + 2) + TextTable.right(total.amount(), amount));
        }
        wrap(lines, composer.table().cutOffBeside(), "");
    }

    /** {@code scan}: what is said of the code, where there is one. */
    private void drawPayment(List<String> lines, Letter letter, String scan) {
        if (composer.payment().shown()) {
            lines.add(Messages.of("letter.payment.title"));
            composer.payment().lines(letter).forEach(line -> lines.add(labelled(line)));
            if (!scan.isEmpty() && composer.payment().code(letter).isPresent()) {
                wrap(lines, Messages.of(scan), "");
            }
        }
    }

    private void drawCoupon(List<String> lines, Letter letter) {
        if (composer.coupon().shown()) {
            lines.add("-".repeat(WIDTH));
            lines.add(composer.coupon().title());
            lines.addAll(composer.coupon().sender());
            composer.coupon().lines(letter).forEach(line -> lines.add(labelled(line)));
        }
    }

    private static String labelled(PaymentText.Line line) {
        return TextTable.wrap(TextTable.left(line.label(), LABEL) + line.value(), WIDTH)
                .get(0);
    }

    private static List<String> aligned(String text, Alignment alignment) {
        return TextTable.wrap(text, WIDTH).stream()
                .map(line -> switch (alignment) {
                    case LEFT, JUSTIFIED -> line;
                    case CENTRE -> " ".repeat((WIDTH - line.length()) / 2) + line;
                    case RIGHT -> " ".repeat(WIDTH - line.length()) + line;
                })
                .toList();
    }

    /** Breaks at spaces; a word longer than the line is cut. */
    private static void wrap(List<String> lines, String text, String indent) {
        lines.addAll(TextTable.wrap(text, WIDTH - indent.length()).stream()
                .map(line -> indent + line)
                .toList());
    }
}
