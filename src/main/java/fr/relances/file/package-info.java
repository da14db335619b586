/** Files that are written whole or not at all, and the folder that holds a company's data. */
package fr.relances.file;
