/**
 * F2: the selections of a screen, recalled, saved and deleted in one window whatever the screen. A list gives its
 * filter, a form its fields; what was there when the page was left is the last selection.
 *
 * <pre>{@code
 * selections = new Selections(desk, useCases.selections(), new SelectionPlace(entityCode, "TIERS"),
 *                 new FilterSelection(desk, () -> list.typed(), text -> list.filter(text)))
 *         .bind(keys);
 * protected void closed() {
 *     selections.rememberLast(FilterSelection.write(list.typed()));
 * }
 * }</pre>
 */
package fr.relances.screen.selection;
