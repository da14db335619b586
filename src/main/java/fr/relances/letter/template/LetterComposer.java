package fr.relances.letter.template;

import fr.relances.letter.Letter;
import fr.relances.letter.LetterEdition;
import fr.relances.parameter.DunningLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.velocity.context.Context;

/** Puts the data of letters into the model and the level's texts of one edition; both are checked here. */
public final class LetterComposer {

    private final LetterEdition edition;
    private final LetterTemplate template;
    private final MergeText header;
    private final MergeText footer;
    private final Fields<?> entity;
    private final Letterhead letterhead;
    private final Optional<Logo> logo;
    private final ItemTable table;
    private final PaymentText payment;
    private final CouponText coupon;

    /** Refuses texts of the level that don't pass the check, and a logo that is no picture (status 3). */
    public LetterComposer(LetterEdition edition, LetterTemplate template) {
        this(edition, template, Logo.of(edition.parameters()));
    }

    /** For a letter as text: the file of the logo is not read. */
    public static LetterComposer withoutPicture(LetterEdition edition, LetterTemplate template) {
        return new LetterComposer(edition, template, Optional.empty());
    }

    private LetterComposer(LetterEdition edition, LetterTemplate template, Optional<Logo> logo) {
        DunningLevel level = edition.level();
        this.edition = edition;
        this.template = template;
        this.header = LetterTemplate.header(level);
        this.footer = LetterTemplate.footer(level);
        this.entity = LetterFields.entity(edition);
        this.letterhead = new Letterhead(edition);
        this.logo = logo;
        this.table = new ItemTable(edition, template::places);
        this.payment = new PaymentText(edition);
        this.coupon = new CouponText(edition, payment);
    }

    /** Whether the model says where this block stands; what it does not place keeps its usual place. */
    public boolean places(Block block) {
        return template.places(block);
    }

    public PaymentText payment() {
        return payment;
    }

    public CouponText coupon() {
        return coupon;
    }

    public LetterEdition edition() {
        return edition;
    }

    public Letterhead letterhead() {
        return letterhead;
    }

    public Optional<Logo> logo() {
        return logo;
    }

    public ItemTable table() {
        return table;
    }

    /** The paragraphs and blocks of this letter in order; header and footer stand in their place as paragraphs. */
    public List<Element> compose(Letter letter) {
        Context context = LetterFields.context(edition, entity, letter);
        List<Element> elements = new ArrayList<>();
        for (Element element : template.elements(context)) {
            if (element == Block.ENTETE) {
                addText(elements, Block.ENTETE, header.merge(context));
            } else if (element == Block.PIED) {
                addText(elements, Block.PIED, footer.merge(context));
            } else {
                elements.add(element);
            }
        }
        return elements;
    }

    private void addText(List<Element> elements, Block block, String text) {
        Markup.parse(text).forEach(element -> elements.add(template.dressed(block, element)));
    }
}
