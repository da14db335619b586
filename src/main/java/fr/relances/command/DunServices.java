package fr.relances.command;

import fr.relances.dunning.PrintControlList;
import fr.relances.dunning.ProposeDunning;
import fr.relances.dunning.ReadControlList;
import fr.relances.dunning.WriteControlList;
import fr.relances.dunning.run.DraftDunning;
import fr.relances.dunning.run.IssueDunning;
import fr.relances.dunning.run.LetterDestination;
import fr.relances.dunning.run.PdfDestination;
import fr.relances.dunning.run.PrinterDestination;
import fr.relances.letter.template.LetterTemplates;
import fr.relances.parameter.ReadParameters;
import fr.relances.print.Archives;
import fr.relances.print.PdfTarget;
import fr.relances.print.PrintChoice;
import fr.relances.print.Spooler;

/** The use cases that relancer calls. */
public record DunServices(
        ReadParameters readParameters,
        ProposeDunning propose,
        ReadControlList readControlList,
        DraftDunning draft,
        IssueDunning issue,
        LetterTemplates templates,
        Archives archives,
        Spooler spooler) {

    LetterDestination pdf(PdfTarget target) {
        return new PdfDestination(templates, archives, target);
    }

    LetterDestination printer(PrintChoice choice) {
        return new PrinterDestination(templates, archives, spooler, choice);
    }

    ControlListOutput controlList() {
        WriteControlList write = new WriteControlList(readControlList, readParameters);
        return new ControlListOutput(readControlList, write, new PrintControlList(write, spooler));
    }
}
