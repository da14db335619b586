package fr.relances.letter.layout;

import fr.relances.letter.Letter;
import fr.relances.letter.paper.LetterFonts;
import fr.relances.letter.paper.Sheet;
import fr.relances.letter.paper.Window;
import fr.relances.letter.template.Alignment;
import fr.relances.letter.template.Block;
import fr.relances.letter.template.Element;
import fr.relances.letter.template.LetterComposer;
import fr.relances.letter.template.Paragraph;
import fr.relances.letter.template.StyledLine;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** Lays a letter out: all its pages are known before the first is written. */
public final class LetterLayout {

    private static final float DATE_GAP = 27;
    private static final float FOOT_SIZE = 7.5f;
    private static final float FOOT_LINE = 1.05f * Sheet.CM;

    private final LetterComposer composer;
    private final TableLayout table;
    private final TotalsLayout totals;
    private final PaymentLayout payment;
    private final CouponLayout coupon;
    private final FirstPage firstPage;
    private final List<String> legalLines;
    private final String pageLabel = Messages.of("letter.page") + Formats.NO_BREAK_SPACE;

    public LetterLayout(LetterComposer composer) {
        this.composer = composer;
        this.table = new TableLayout(composer.table());
        this.payment = new PaymentLayout(composer.payment());
        this.coupon = new CouponLayout(composer.coupon());
        this.totals = new TotalsLayout(composer.table(), payment);
        Window window = Window.of(composer.edition().parameters().settings().window());
        this.firstPage = new FirstPage(window, composer);
        String legal =
                composer.places(Block.MENTIONS) ? "" : composer.letterhead().legalLine();
        this.legalLines = LineBreaker.lines(legal, LetterFonts.REGULAR, FOOT_SIZE, Sheet.RIGHT - Sheet.LEFT);
    }

    public List<PageSketch> lay(Letter letter) {
        List<Element> elements = new ArrayList<>(composer.compose(letter));
        boolean paidBeside = paidBeside(elements);
        PageFlow flow = new PageFlow(() -> composer.letterhead().runningHead(letter.recipient()), flowTop(elements));
        List<FlowPart> parts = new ArrayList<>(elements.size());
        for (Element element : elements) {
            parts.add(
                    element instanceof Paragraph paragraph
                            ? ParagraphPart.of(paragraph)
                            : part((Block) element, letter, paidBeside));
        }
        float[] keeps = Together.keeps(elements, parts);
        for (int i = 0; i < keeps.length; i++) {
            parts.get(i).lay(flow, keeps[i]);
        }
        drawFeet(flow.pages());
        return flow.pages();
    }

    /** Whether the model wants the code for payments right below the totals: then it takes the free place beside them. */
    private static boolean paidBeside(List<Element> elements) {
        int total = elements.indexOf(Block.TOTAL);
        boolean beside = total >= 0 && total + 1 < elements.size() && elements.get(total + 1) == Block.QR;
        if (beside) {
            elements.remove(total + 1);
        }
        return beside;
    }

    private FlowPart part(Block block, Letter letter, boolean paidBeside) {
        return switch (block) {
            case EXPEDITEUR ->
                new PlacedPart(flow -> firstPage.addSender(flow.pages().get(0)));
            case DESTINATAIRE ->
                new PlacedPart(flow -> firstPage.drawRecipient(flow.pages().get(0), letter.recipient()));
            case DATE -> new PlacedPart(this::drawDate);
            case PIECES -> table.part(letter);
            case TOTAL -> new TotalsPart(totals, letter, paidBeside);
            case IBAN -> new PlacedPart(flow -> payment.layText(flow, letter));
            case QR -> new PlacedPart(flow -> payment.layCode(flow, letter));
            case COUPON -> new PlacedPart(flow -> coupon.lay(flow, letter));
            case LOGO -> new PlacedPart(flow -> firstPage.drawLogo(flow.pages().get(0)));
            case AUTRES_SOMMES -> line(composer.table().otherClaimedLine(letter));
            case ARRETE_AU -> line(composer.table().cutOffLine());
            case MENTIONS -> line(composer.letterhead().legalLine());
            case ENTETE, PIED -> throw new IllegalStateException("Not composed: " + block);
        };
    }

    private float flowTop(List<Element> elements) {
        return firstPage.flowTop(
                elements.contains(Block.DESTINATAIRE),
                elements.contains(Block.EXPEDITEUR),
                elements.contains(Block.LOGO));
    }

    private void drawDate(PageFlow flow) {
        flow.ensure(DATE_GAP);
        String date = composer.letterhead().date();
        float x = firstPage.dateLeft(LetterFonts.REGULAR.width(date, Sheet.TEXT_SIZE));
        flow.page().text(LetterFonts.REGULAR, Sheet.TEXT_SIZE, x, flow.y() - Sheet.TEXT_SIZE, date);
        flow.down(DATE_GAP);
    }

    private static FlowPart line(String text) {
        return text.isEmpty()
                ? new PlacedPart(flow -> {})
                : ParagraphPart.of(new Paragraph(List.of(StyledLine.plain(text)), Alignment.LEFT));
    }

    private void drawFeet(List<PageSketch> pages) {
        for (int i = 0; i < pages.size(); i++) {
            float y = FOOT_LINE;
            for (String line : legalLines) {
                pages.get(i).textCentred(LetterFonts.REGULAR, FOOT_SIZE, y, line);
                y -= FOOT_SIZE + 1.5f;
            }
            if (composer.letterhead().pageNumbers()) {
                String number = pageLabel + (i + 1) + "/" + pages.size();
                pages.get(i).textTo(LetterFonts.REGULAR, FOOT_SIZE, Sheet.RIGHT, FOOT_LINE + 13, number);
            }
        }
    }
}
