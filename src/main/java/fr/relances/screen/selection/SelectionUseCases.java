package fr.relances.screen.selection;

import fr.relances.selection.DeleteSelection;
import fr.relances.selection.RecallLastSelection;
import fr.relances.selection.RecallSelections;
import fr.relances.selection.RememberSelection;

/** What F2 calls. */
public record SelectionUseCases(
        RecallSelections recall, RecallLastSelection last, RememberSelection remember, DeleteSelection delete) {}
