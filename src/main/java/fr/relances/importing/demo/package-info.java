/** The demonstration company: read from data/demo as anybody's files would be. */
package fr.relances.importing.demo;
