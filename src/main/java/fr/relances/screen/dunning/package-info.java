/**
 * Relances clients, step by step: {@link fr.relances.screen.dunning.DunningFlow} opens SelectionPage (1/4), then
 * CustomersPage (2/4), LetterPreviewPage or ControlListPage (3/4), ConfirmationPage or ControlListOutputPage (4/4) and
 * ResultPage. What passes from step to step is ShownRun: what was shown is what is done.
 */
package fr.relances.screen.dunning;
