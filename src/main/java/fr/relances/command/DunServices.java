package fr.relances.command;

import fr.relances.dunning.ProposeDunning;
import fr.relances.dunning.ReadControlList;
import fr.relances.dunning.WriteControlList;
import fr.relances.dunning.run.DraftDunning;
import fr.relances.dunning.run.IssueDunning;
import fr.relances.dunning.run.LetterDestination;
import fr.relances.dunning.run.PdfDestination;
import fr.relances.letter.template.LetterTemplates;
import fr.relances.parameter.ReadParameters;
import fr.relances.print.Archives;
import fr.relances.print.PdfTarget;

/** The use cases that relancer calls. */
public record DunServices(
        ReadParameters readParameters,
        ProposeDunning propose,
        ReadControlList readControlList,
        DraftDunning draft,
        IssueDunning issue,
        LetterTemplates templates,
        Archives archives) {

    LetterDestination pdf(PdfTarget target) {
        return new PdfDestination(templates, archives, target);
    }

    ControlListOutput controlList() {
        return new ControlListOutput(readControlList, new WriteControlList(readControlList, readParameters));
    }
}
