package fr.relances.screen.importing;

import fr.relances.importing.csv.ImportCustomers;
import fr.relances.importing.csv.ImportItems;
import fr.relances.importing.fec.ImportFec;
import fr.relances.parameter.CurrentEntity;

/** What the screens of an import call. */
public record ImportUseCases(
        CurrentEntity currentEntity, ImportCustomers customers, ImportItems items, ImportFec fec) {}
