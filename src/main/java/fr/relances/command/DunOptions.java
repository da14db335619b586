package fr.relances.command;

import fr.relances.amount.Amount;
import fr.relances.dunning.decision.CustomerChoice;
import fr.relances.dunning.decision.DunningCriteria;
import fr.relances.dunning.decision.DunningCriteria.CustomerFilter;
import fr.relances.dunning.decision.DunningCriteria.ItemFilter;
import fr.relances.dunning.decision.LevelChoice;
import fr.relances.dunning.decision.SortOrder;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Option;

/** The fields of Relances clients as options of relancer. */
final class DunOptions {

    private static final Map<String, CustomerChoice> CUSTOMERS =
            Map.of("fiche", CustomerChoice.BY_CUSTOMER_LEVEL, "pieces", CustomerChoice.BY_ITEM_LEVEL);
    private static final Map<String, LevelChoice> LEVELS = Map.of(
            "jamais", LevelChoice.NEVER_DUNNED,
            "niveau", LevelChoice.THIS_LEVEL_ONLY,
            "inferieur", LevelChoice.THIS_LEVEL_AND_BELOW,
            "renouvellement", LevelChoice.RENEWAL);
    private static final Map<String, SortOrder> ORDERS = Map.of(
            "nom", SortOrder.NAME,
            "code-postal", SortOrder.POSTAL_CODE,
            "code", SortOrder.CODE,
            "atc", SortOrder.SALES_REPRESENTATIVE);

    @Option(names = "--niveau", required = true)
    private int level;

    @Option(names = "--date")
    private LocalDate date;

    @Option(names = "--proposes")
    private String customers = "fiche";

    @Option(names = "--pieces")
    private String items = "inferieur";

    @Option(names = "--echeance-debut")
    private LocalDate dueFrom;

    @Option(names = "--echeance-fin")
    private LocalDate dueTo;

    @Option(names = "--tri")
    private String sort = "nom";

    @Option(names = "--sous-total")
    private boolean subtotal;

    @Option(names = "--type-de")
    private String typeFrom;

    @Option(names = "--type-a")
    private String typeTo;

    @Option(names = "--atc", split = ",")
    private Set<String> salesRepresentatives = new LinkedHashSet<>();

    @Option(names = "--mode-reglement", split = ",")
    private Set<String> paymentMethods = new LinkedHashSet<>();

    @Option(names = "--tiers", split = ",")
    private Set<String> codes = new LinkedHashSet<>();

    @Option(names = "--montant-superieur")
    private Amount netAbove = Amount.ZERO;

    /** A value that is none of the words of its option is wrong usage. */
    DunningCriteria criteria(String entityCode, LocalDate today, UsageCheck usage) {
        usage.range("--niveau", level, 1, 9);
        return new DunningCriteria(
                entityCode,
                level,
                date == null ? today : date,
                usage.choice("--proposes", customers, CUSTOMERS),
                usage.choice("--pieces", items, LEVELS),
                new ItemFilter(dueFrom, dueTo, paymentMethods),
                new CustomerFilter(typeFrom, typeTo, salesRepresentatives, codes),
                netAbove,
                usage.choice("--tri", sort, ORDERS),
                subtotal);
    }
}
