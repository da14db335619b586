/** What an administrative entity has set: identity, sites, levels and their texts, options, tables. */
package fr.relances.parameter;
