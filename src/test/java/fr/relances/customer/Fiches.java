package fr.relances.customer;

import java.time.LocalDate;

/** Fiches for tests: a whole one, and others with one group changed. */
final class Fiches {

    private Fiches() {}

    static Customer whole(String code) {
        return new Customer(
                code,
                "Nouveau SARL",
                new Customer.Classing("PRO", Category.PROFESSIONNEL, "A1"),
                new Customer.Address("1 rue du Port", "Bâtiment B", "BP 12", "29200", "Brest", "France"),
                new Customer.Contact("compta@nouveau.fr", "02 98 00 00 00"),
                new Customer.Accounting("411N", "30 j fdm", false, false),
                new Customer.Standing(2, LocalDate.of(2026, 10, 1), false),
                new Customer.Pause(LocalDate.of(2026, 12, 31), "échéancier"),
                new Customer.Proceedings(LocalDate.of(2026, 10, 10), LocalDate.of(2026, 10, 20), "Me Le Goff"),
                Customer.blank().stamp());
    }

    static Customer withStanding(Customer seen, int level, LocalDate date) {
        return new Customer(
                seen.code(),
                seen.name(),
                seen.classing(),
                seen.address(),
                seen.contact(),
                seen.accounting(),
                new Customer.Standing(level, date, false),
                seen.pause(),
                seen.proceedings(),
                seen.stamp());
    }

    static Customer withBox(Customer seen, boolean dunnable) {
        return new Customer(
                seen.code(),
                seen.name(),
                seen.classing(),
                seen.address(),
                seen.contact(),
                new Customer.Accounting(
                        seen.accounting().account(), seen.accounting().terms(), dunnable, false),
                seen.standing(),
                seen.pause(),
                seen.proceedings(),
                seen.stamp());
    }

    static Customer withClassing(Customer seen, String type, String representative) {
        return new Customer(
                seen.code(),
                seen.name(),
                new Customer.Classing(type, Category.A_PRECISER, representative),
                seen.address(),
                seen.contact(),
                seen.accounting(),
                seen.standing(),
                seen.pause(),
                seen.proceedings(),
                seen.stamp());
    }
}
