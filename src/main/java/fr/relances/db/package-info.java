/**
 * The base: opening it, its schema, its server, one transaction a call, and the types of its columns. Only this package
 * and the mappers know MyBatis and Derby.
 *
 * <p>A session works embedded ({@code EmbeddedBase}: one session at a time) unless the folder has a server ({@link
 * fr.relances.db.BaseServer}, a process of its own), which it then reaches by {@code ServedBase}.
 *
 * <p><b>One order of locks</b>, so that no two transactions wait for each other: the rows of the entities, then tiers by
 * code, then pièces by id, then everything else (runs, claims, movements, records of changes). {@link
 * fr.relances.db.Locks} takes them. A transaction on many tiers (claim, closing and undoing of an edition, import,
 * {@code Remise à zéro}) begins with the entities, so there is one at a time and the order among its own rows is free; a
 * transaction on one tiers locks its fiche before its pièces; one that changes a single row needs nothing. Locks are
 * waited for 5 seconds; who holds them is named where it can be known ({@code ServedBase.holders}). Only a claim and the
 * closing of a run wait again ({@code dunning.run.Turns}): letters are at stake.
 *
 * <p>A deadlock all the same is tried once more, and so is a row that somebody else made at the same moment: work given
 * to {@link fr.relances.db.Database#write} keeps nothing outside itself that a second run would add to.
 */
package fr.relances.db;
