package fr.relances.customer;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A whole fiche tiers (R21): empty texts and null dates where nothing is stored. */
public record Customer(
        String code,
        String name,
        Classing classing,
        Address address,
        Contact contact,
        Accounting accounting,
        Standing standing,
        Pause pause,
        Proceedings proceedings,
        Stamp stamp) {

    private static final int NEW = -1;

    /** The codes it is sorted under. */
    public record Classing(String type, Category category, String salesRepresentative) {}

    /** The lines below the name. */
    public record Address(
            String address1, String address2, String address3, String postalCode, String town, String country) {}

    /** How it is reached other than by letter. */
    public record Contact(String email, String phone) {}

    /** {@code dunnable} is the box Edition relance (R1); set by hand it is not a file's to change (R25). */
    public record Accounting(String account, String terms, boolean dunnable, boolean dunnableByHand) {}

    /** R20. */
    public record Standing(int level, LocalDate lastDunningDate, boolean byHand) {}

    /** R9: not dunned until and including that day. */
    public record Pause(LocalDate until, String reason) {}

    /** R34: procédure collective; without a judgment date there is none. */
    public record Proceedings(LocalDate judgmentDate, LocalDate publicationDate, String representative) {

        private static final int CLAIM_MONTHS = 2;

        /** R622-24: the last day to declare a claim; null while the publication is not known. */
        public LocalDate claimDeadline() {
            return publicationDate == null ? null : publicationDate.plusMonths(CLAIM_MONTHS);
        }
    }

    /** What the row was when it was read; {@code at} is null for a fiche that is not stored yet. */
    public record Stamp(int version, LocalDateTime at, String by) {}

    /** What a new fiche begins with. */
    public static Customer blank() {
        return new Customer(
                "",
                "",
                new Classing("", Category.A_PRECISER, ""),
                new Address("", "", "", "", "", ""),
                new Contact("", ""),
                new Accounting("", "", true, false),
                new Standing(0, null, false),
                new Pause(null, ""),
                new Proceedings(null, null, ""),
                new Stamp(NEW, null, ""));
    }

    /** Whether it is not stored yet. */
    public boolean isNew() {
        return stamp.version() == NEW;
    }

    /** Remembers what an operator set against {@code seen}; level 0 has no date (R19). */
    Customer markedAgainst(Customer seen) {
        boolean boxMoved = accounting.dunnable() != seen.accounting.dunnable();
        boolean levelMoved = standing.level() != seen.standing.level();
        return new Customer(
                code,
                name,
                classing,
                address,
                contact,
                new Accounting(
                        accounting.account(),
                        PaymentTerms.parse(accounting.terms())
                                .map(PaymentTerms::text)
                                .orElse(""),
                        accounting.dunnable(),
                        seen.accounting.dunnableByHand() || boxMoved),
                new Standing(
                        standing.level(),
                        standing.level() == 0 ? null : standing.lastDunningDate(),
                        seen.standing.byHand() || levelMoved),
                pause,
                proceedings,
                seen.stamp);
    }
}
