/**
 * Base, archives, models and settings put aside together while work goes on, and brought back into an empty data folder.
 * A backup is a folder: {@code base/} as Derby copied it, {@code archives/}, {@code letters/}, the settings, {@code
 * SHA256SUMS} over all of it (as sha256sum reads it) and {@code sauvegarde.properties}, which says what must be in it.
 */
package fr.relances.backup;
