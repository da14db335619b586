package fr.relances.customer;

import fr.relances.text.Messages;

/** What a tiers is to the law: it decides what may be claimed (R28). Stored by its name. */
public enum Category {
    A_PRECISER,
    PROFESSIONNEL,
    CONSOMMATEUR,
    PERSONNE_PUBLIQUE;

    public String label() {
        return Messages.of("customer.category." + name());
    }
}
