package fr.relances.importing.fec;

import fr.relances.amount.Amount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Whose each line is; {@code nobodys}: those of a collective account without auxiliary, reported and not stored. */
record CustomerLines(Map<String, List<LedgerLine>> byCustomer, List<LedgerLine> nobodys) {

    /** What may stand beside CLIENTS in the name of an account that is nobody's in particular. */
    private static final Pattern GENERAL = Pattern.compile("(COLLECTIFS?|DIVERS(ES)?|GENERA(L|UX)|GLOBAL|TOUS|AUTRES|"
            + "COMPTES?|COURANTS?|ORDINAIRES?|RATTACHES?|CENTRALISATEURS?|VENTES?|BIENS?|OU|ET|DE|DES|DU|LA|LE|LES|EN|A|AU|AUX|"
            + "PRESTATIONS?|SERVICES?|FACTURES?|MARCHANDISES?|PRODUITS?|TVA|TAUX|HT|TTC|FRANCE|EXPORT|ETRANGERS?|UE|CEE|"
            + "INTRACOM[A-Z]*|LOCAUX|PARTICULIERS?|PROFESSIONNELS?|PRO|COMPTOIR|COMPTANT|CAISSES?|PASSAGE|DETAIL|"
            + "MAGASINS?|BOUTIQUE|CREDITEURS?|DEBITEURS?|USAGERS?|DOUTEUX|[0-9.,]+%?|%|EUROS?)");

    private static final Pattern CUSTOMERS = Pattern.compile("CLIENT(S|E|ES|ELE)?");

    CustomerLines {
        byCustomer = Map.copyOf(byCustomer);
        nobodys = List.copyOf(nobodys);
    }

    /** Keeps the order of the file within each tiers. */
    static CustomerLines of(List<LedgerLine> lines) {
        Set<String> collective = collectiveAccounts(lines);
        Map<String, List<LedgerLine>> byCustomer = new LinkedHashMap<>();
        List<LedgerLine> nobodys = new ArrayList<>();
        for (LedgerLine line : lines) {
            if (hasAuxiliary(line)) {
                byCustomer
                        .computeIfAbsent(line.auxiliary().code(), code -> new ArrayList<>())
                        .add(line);
            } else if (collective.contains(line.account().code())) {
                nobodys.add(line);
            } else {
                byCustomer
                        .computeIfAbsent(line.account().code(), code -> new ArrayList<>())
                        .add(line);
            }
        }
        return new CustomerLines(byCustomer, nobodys);
    }

    /** The balance of the lines that are nobody's. */
    Amount nobodysBalance() {
        return Amount.sum(nobodys, LedgerLine::signed);
    }

    /** Used with auxiliaries elsewhere, alone among the accounts without, or called as customers in general are. */
    private static Set<String> collectiveAccounts(List<LedgerLine> lines) {
        Map<String, String> without = new HashMap<>();
        Set<String> collective = new HashSet<>();
        for (LedgerLine line : lines) {
            if (hasAuxiliary(line)) {
                collective.add(line.account().code());
            } else {
                without.putIfAbsent(line.account().code(), line.account().label());
            }
        }
        if (without.size() == 1) {
            collective.addAll(without.keySet());
        }
        without.forEach((account, label) -> {
            if (isGeneral(label)) {
                collective.add(account);
            }
        });
        return collective;
    }

    private static boolean hasAuxiliary(LedgerLine line) {
        return !line.auxiliary().code().isEmpty()
                && !line.auxiliary().code().equals(line.account().code());
    }

    /** Every word speaks of customers in general, and one of them says customers. */
    static boolean isGeneral(String label) {
        String[] words = Journals.plain(label).split("[\\s'’()/.\\-]+(?=\\D)|\\s+");
        boolean customers = false;
        for (String word : words) {
            boolean named = CUSTOMERS.matcher(word).matches();
            if (!named && !GENERAL.matcher(word).matches()) {
                return false;
            }
            customers |= named;
        }
        return customers;
    }
}
