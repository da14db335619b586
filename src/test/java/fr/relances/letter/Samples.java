package fr.relances.letter;

import fr.relances.amount.Amount;
import fr.relances.letter.list.ControlListRow;
import fr.relances.letter.template.LetterComposer;
import fr.relances.letter.template.LetterTemplate;
import fr.relances.letter.template.LetterTemplates;
import fr.relances.parameter.AdministrativeEntity;
import fr.relances.parameter.CreditTreatment;
import fr.relances.parameter.DisplayOption;
import fr.relances.parameter.DunningLevel;
import fr.relances.parameter.EntityParameters;
import fr.relances.parameter.EntitySettings;
import fr.relances.parameter.EnvelopeWindow;
import fr.relances.parameter.PaymentMethod;
import fr.relances.text.Messages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Letters of a cooperative that does not exist, for tests. */
public final class Samples {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private Samples() {}

    static AdministrativeEntity entity(String logoPath) {
        return new AdministrativeEntity(
                "1",
                new AdministrativeEntity.Identity(
                        "Coopérative du Val",
                        "Coopérative agricole du Val d'Ancelle",
                        "123 456 782 00012",
                        "Vesoul 123 456 782",
                        "variable",
                        "FR32123456782"),
                new AdministrativeEntity.Seat(
                        "Silo des Quatre-Vents", "12 route de Gray", "", "70100", "Ancelle-sur-Saône"),
                new AdministrativeEntity.Contact("03 84 00 00 00", "comptabilite@coop-ancelle.example", logoPath),
                new AdministrativeEntity.Payment("FR7630006000011234567890189", "AGRIFRPP"));
    }

    public static Set<DisplayOption> defaultOptions() {
        return Arrays.stream(DisplayOption.values())
                .filter(DisplayOption::shownByDefault)
                .collect(Collectors.toSet());
    }

    public static Set<DisplayOption> allOptions() {
        return Set.of(DisplayOption.values());
    }

    /** The shipped texts of a level. */
    public static DunningLevel level(int level) {
        return level(level, Messages.of("level." + level + ".header"), Messages.of("level." + level + ".footer"));
    }

    public static DunningLevel level(int level, String header, String footer) {
        return new DunningLevel(
                level,
                Messages.of("level." + level + ".name"),
                level == 3,
                new DunningLevel.Conditions(0, 0, Amount.ZERO),
                8,
                new DunningLevel.Texts(header, footer));
    }

    public static LetterEdition edition(
            DunningLevel level, Set<DisplayOption> options, boolean subtotal, boolean draft) {
        return new LetterEdition(parameters(level, options, ""), level, "GENERAL", DAY, subtotal, draft, 0);
    }

    /** Level 1 with a picture at its head. */
    public static LetterEdition editionWithLogo(String logoPath) {
        return new LetterEdition(
                parameters(level(1), defaultOptions(), logoPath), level(1), "GENERAL", DAY, false, false, 0);
    }

    /** With all options, for envelopes whose window is elsewhere; {@code logoPath} empty for none. */
    public static LetterEdition editionWithWindow(int level, String template, EnvelopeWindow window, String logoPath) {
        EntityParameters usual = parameters(level(level), allOptions(), logoPath);
        EntityParameters parameters = new EntityParameters(
                usual.entity(),
                usual.levels(),
                usual.paymentMethods(),
                usual.shownOptions(),
                new EntitySettings(CreditTreatment.ALL_DEDUCTED, true, "GENERAL", window),
                List.of(),
                List.of(),
                usual.cutOffDate());
        return new LetterEdition(parameters, level(level), template, DAY, false, false, 0);
    }

    private static EntityParameters parameters(DunningLevel level, Set<DisplayOption> options, String logoPath) {
        return new EntityParameters(
                entity(logoPath),
                Map.of(level.level(), level),
                Map.of(
                        "VIR",
                        new PaymentMethod("VIR", "Virement", true, 0),
                        "LCR",
                        new PaymentMethod("LCR", "Lettre de change relevé", true, 0)),
                options,
                new EntitySettings(CreditTreatment.ALL_DEDUCTED, true, "GENERAL"),
                List.of(),
                List.of(),
                Optional.of(LocalDate.of(2026, 11, 20)));
    }

    /** A definitive edition with the shipped texts and default options. */
    public static LetterEdition edition(int level) {
        return edition(level(level), defaultOptions(), false, false);
    }

    public static LetterTemplate general() {
        return new LetterTemplates(List.of(Path.of("letters"))).load("GENERAL");
    }

    public static LetterComposer composer(int level) {
        return new LetterComposer(edition(level), general());
    }

    public static Letter.Recipient recipient(String name) {
        return new Letter.Recipient(
                "C00147",
                name,
                new Letter.Address(
                        "Ferme des Trois-Chênes", "3, chemin de l'Étang", "", "70150", "Marnay-lès-Prés", ""),
                "MARTIN",
                LocalDate.of(2026, 10, 12));
    }

    /** Seven lines of 38 characters, all capitals but the name's. */
    public static Letter letterAbroad() {
        Letter.Address address = new Letter.Address(
                "Bâtiment des Quatre-Vents, Étage douze",
                "Zone industrielle de la Grande-Commune",
                "1234 boulevard du Général-de-Gaulle AB",
                "B-1000",
                "Sainte-Ode-sur-Ourthe-et-Amblèv",
                "Royaume de Belgique, Wallonie, Ardenne");
        Letter sample = letterWithCredits("", 5);
        Letter.Recipient recipient = new Letter.Recipient(
                "C00147",
                "Groupement Agricole des Moulins W & Mr Wagemans Établissement Malmédy-Waimes",
                address,
                "MARTIN",
                DAY.minusDays(40));
        return new Letter(recipient, sample.debits(), sample.credits(), Amount.of("1250.00"));
    }

    /** A letter of so many invoices, three days apart, without a credit. */
    public static Letter letter(String name, int invoices) {
        return new Letter(recipient(name), invoices(invoices), List.of(), Amount.ZERO);
    }

    /** The same with an avoir and a payment to deduct, and sums that other runs claim. */
    public static Letter letterWithCredits(String name, int invoices) {
        List<LetterLine> credits = List.of(
                credit("AV-2026-0031", "AVOIR", LocalDate.of(2026, 10, 2), "-120.00"),
                credit("VIR 8841", "REGLEMENT", LocalDate.of(2026, 11, 3), "-307.99"));
        return new Letter(recipient(name), invoices(invoices), credits, Amount.of("1250.00"));
    }

    public static List<LetterLine> invoices(int count) {
        List<LetterLine> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate date = LocalDate.of(2026, 6, 1).plusDays(3L * (i / 2));
            LocalDate due = date.plusDays(30);
            Amount amount = Amount.of(Integer.toString(184 + 37 * i % 2900)).plus(Amount.of("0." + (10 + i % 90)));
            lines.add(invoice("FA-2026-%05d".formatted(412 + i), date, due, amount));
        }
        return lines;
    }

    public static LetterLine invoice(String number, LocalDate date, LocalDate due, Amount amount) {
        return new LetterLine(
                number,
                "FACTURE",
                date,
                due,
                false,
                ChronoUnit.DAYS.between(due, DAY),
                amount,
                amount,
                1,
                number.endsWith("3") ? "LCR" : "VIR");
    }

    private static LetterLine credit(String number, String nature, LocalDate date, String balance) {
        return new LetterLine(number, nature, date, null, false, 0, Amount.of(balance), Amount.of(balance), 0, "VIR");
    }

    /** Three invoices, one of them set aside, and a payment to deduct, of one tiers among many. */
    public static List<ControlListRow> rows(int customer) {
        ControlListRow.Party party = new ControlListRow.Party(
                "C%05d".formatted(customer),
                "EARL de la Côte n° " + customer,
                "AGRI",
                "70150",
                "Marnay-lès-Prés",
                "MARTIN");
        List<ControlListRow> rows = new ArrayList<>();
        for (LetterLine line : letterWithCredits("", 3).debits()) {
            boolean aside = line.number().endsWith("3");
            rows.add(row(
                    party,
                    line,
                    new ControlListRow.Outcome(
                            aside,
                            aside ? Amount.ZERO : line.balance(),
                            aside ? "en litige pour 221,11 EUR (prix contesté)" : "")));
        }
        LetterLine credit = credit("VIR 8841", "REGLEMENT", LocalDate.of(2026, 11, 3), "-100.00");
        rows.add(row(party, credit, new ControlListRow.Outcome(false, credit.balance(), "")));
        return rows;
    }

    private static ControlListRow row(ControlListRow.Party party, LetterLine line, ControlListRow.Outcome outcome) {
        return new ControlListRow(
                party,
                new ControlListRow.Item(
                        line.number(),
                        line.nature(),
                        line.date(),
                        line.dueDate(),
                        line.daysLate(),
                        line.paymentMethod(),
                        line.amount(),
                        line.balance(),
                        line.level(),
                        line.level() == 0 ? null : LocalDate.of(2026, 10, 12)),
                outcome);
    }
}
