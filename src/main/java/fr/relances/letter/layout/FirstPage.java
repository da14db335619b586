package fr.relances.letter.layout;

import fr.relances.letter.Letter;
import fr.relances.letter.paper.Face;
import fr.relances.letter.paper.LetterFonts;
import fr.relances.letter.paper.Sheet;
import fr.relances.letter.paper.Window;
import fr.relances.letter.template.Block;
import fr.relances.letter.template.LetterComposer;
import fr.relances.letter.template.Logo;
import fr.relances.letter.template.PostalAddress;
import java.util.List;
import java.util.Optional;

/**
 * What stands at fixed places on a first page. The window holds the address and nothing else (R36): sender and logo
 * stand on its left; where it is on the left itself above it when there is room, else on its right.
 */
final class FirstPage {

    private static final float NAME_SIZE = 11;
    private static final float SENDER_SIZE = 9.5f;
    private static final float SENDER_LEADING = 12;
    private static final float BESIDE_WINDOW = 12;

    /** An envelope gives a sheet this much play: what is nearer to the window may show through it. */
    private static final float PLAY = 14;

    /** Where dates stand unless the window says otherwise. */
    private static final float DATE_LEFT = 11 * Sheet.CM;

    private static final float PLAIN_TOP = Sheet.HEIGHT - 5.5f * Sheet.CM - PLAY;

    private final Window window;
    private final List<String> lines;
    private final Optional<Logo> logo;
    private final PageSketch sender = new PageSketch();
    private final float left;
    private float bottom;

    FirstPage(Window window, LetterComposer composer) {
        this.window = window;
        this.lines = composer.letterhead().sender();
        float width = Math.max(window.left() - Sheet.LEFT, Sheet.RIGHT - window.right()) - BESIDE_WINDOW;
        boolean above = !window.onTheRight() && fitsAbove(composer.logo());
        this.left = above || window.onTheRight() ? Sheet.LEFT : window.right() + BESIDE_WINDOW;
        float column = above ? Sheet.RIGHT - Sheet.LEFT : width;
        this.logo = composer.logo().map(picture -> picture.within(column));
        this.bottom = drawSender(sender, column);
        if (!composer.places(Block.LOGO)) {
            drawLogo(sender);
        }
    }

    private boolean fitsAbove(Optional<Logo> picture) {
        float height = picture.map(Logo::height).orElse(0f);
        int count = 0;
        for (int i = 0; i < lines.size(); i++) {
            count += parts(i, Sheet.RIGHT - Sheet.LEFT).size();
        }
        return Sheet.TOP - height - SENDER_LEADING * count >= window.top() + PLAY;
    }

    /** The sender is the same on each letter: laid out once. Gives where it ends. */
    private float drawSender(PageSketch page, float width) {
        float y = Sheet.TOP - 6 - logo.map(Logo::height).orElse(0f);
        for (int i = 0; i < lines.size(); i++) {
            for (String part : parts(i, width)) {
                page.text(face(i), size(i), left, y, part);
                y -= SENDER_LEADING;
            }
        }
        return y + SENDER_LEADING / 2;
    }

    private List<String> parts(int line, float width) {
        return LineBreaker.lines(lines.get(line), face(line), size(line), width);
    }

    private static Face face(int line) {
        return line == 0 ? LetterFonts.BOLD : LetterFonts.REGULAR;
    }

    private static float size(int line) {
        return line == 0 ? NAME_SIZE : SENDER_SIZE;
    }

    void addSender(PageSketch page) {
        page.add(sender);
    }

    /** Always at the head of the page. */
    void drawLogo(PageSketch page) {
        logo.ifPresent(picture -> page.picture(picture, left, Sheet.TOP + 8 - picture.height()));
    }

    void drawRecipient(PageSketch page, Letter.Recipient recipient) {
        AddressBlock.draw(page, window, PostalAddress.lines(recipient));
    }

    /** Where a date of this width begins: below the address, on the right half of the sheet. */
    float dateLeft(float width) {
        float usual = (window.onTheRight() ? Math.max(window.left(), Sheet.WIDTH / 2) : DATE_LEFT) + AddressBlock.INSET;
        return Math.min(usual, Sheet.RIGHT - width);
    }

    /** Below what stands at fixed places, where the text begins. */
    float flowTop(boolean withRecipient, boolean withSender, boolean withLogo) {
        float top = Sheet.TOP;
        if (withRecipient) {
            top = window.bottom() - BESIDE_WINDOW;
        } else if (withSender) {
            top = PLAIN_TOP;
        } else if (withLogo) {
            top = Sheet.TOP - logo.map(Logo::height).orElse(0f);
        }
        return withSender ? Math.min(top, bottom - BESIDE_WINDOW) : top;
    }
}
