package fr.relances.command;

import java.util.List;
import java.util.concurrent.Callable;

/** A command that is followed by another word: importer tiers, importer pieces, importer fec. */
public interface CommandGroup extends Callable<Integer> {

    List<Callable<Integer>> members();
}
