package fr.relances.letter.template;

import fr.relances.letter.Letter;
import fr.relances.letter.LetterEdition;
import fr.relances.letter.paper.Printable;
import fr.relances.parameter.AdministrativeEntity;
import fr.relances.parameter.DisplayOption;
import fr.relances.text.Formats;
import fr.relances.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** What all letters of an edition say about their sender and day, as far as the display options show it (R22). */
public final class Letterhead {

    private final LetterEdition edition;
    private final AdministrativeEntity entity;
    private final String name;
    private final List<String> sender;
    private final String date;
    private final String legalLine;

    Letterhead(LetterEdition edition) {
        this.edition = edition;
        this.entity = edition.parameters().entity();
        this.name = Printable.clean(entity.letterName());
        this.sender = shows(DisplayOption.SENDER_ADDRESS) ? senderLines() : List.of();
        this.date = Printable.clean(dateLine());
        this.legalLine = shows(DisplayOption.LEGAL_LINE) ? Printable.clean(legal()) : "";
    }

    private boolean shows(DisplayOption option) {
        return edition.parameters().shownOptions().contains(option);
    }

    /** The name of the logo's file without its folder; empty where there is none or it is not shown. */
    public String logoName() {
        String path = entity.contact().logoPath().strip();
        return shows(DisplayOption.LOGO) ? Printable.clean(path.substring(path.lastIndexOf('/') + 1)) : "";
    }

    public boolean pageNumbers() {
        return shows(DisplayOption.PAGE_NUMBERS);
    }

    public String name() {
        return name;
    }

    /** The name first; empty when it is not shown. */
    public List<String> sender() {
        return sender;
    }

    /** Toulouse, le 24 novembre 2026. */
    public String date() {
        return date;
    }

    /** Registrations at the foot of each page; empty when there are none or they are not shown. */
    public String legalLine() {
        return legalLine;
    }

    /** What heads the second page and those after it. */
    public String runningHead(Letter.Recipient recipient) {
        return Messages.of(
                "letter.running_head",
                name,
                edition.dunningDate(),
                Printable.clean(recipient.name()),
                Printable.clean(recipient.code()));
    }

    private List<String> senderLines() {
        List<String> lines = new ArrayList<>();
        lines.add(name);
        entity.seat().lines().forEach(line -> lines.add(Printable.clean(line)));
        add(lines, "letter.phone", entity.contact().phone());
        add(lines, "letter.email", entity.contact().email());
        return List.copyOf(lines);
    }

    private String dateLine() {
        String town = entity.seat().town().strip();
        String day = Formats.longDate(edition.dunningDate());
        return town.isEmpty() ? Messages.of("letter.date", day) : Messages.of("letter.date.town", town, day);
    }

    private String legal() {
        AdministrativeEntity.Identity identity = entity.identity();
        List<String> parts = new ArrayList<>();
        add(parts, "letter.capital", identity.capital());
        add(parts, "letter.siret", identity.siret());
        add(parts, "letter.rcs", identity.rcs());
        add(parts, "letter.vat", identity.vatNumber());
        if (!parts.isEmpty()) {
            parts.add(0, entity.letterName());
        }
        return String.join(" – ", parts);
    }

    private static void add(List<String> lines, String key, String value) {
        if (!value.isBlank()) {
            lines.add(Messages.of(key, Printable.clean(value.strip())));
        }
    }
}
