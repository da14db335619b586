/** The base: opening it, its schema, one transaction a call, and the types of its columns. Only this package and the mappers know MyBatis and Derby. */
package fr.relances.db;
