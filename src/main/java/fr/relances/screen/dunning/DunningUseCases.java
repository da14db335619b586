package fr.relances.screen.dunning;

import fr.relances.dunning.ExplainCustomer;
import fr.relances.dunning.PreviewLetter;
import fr.relances.dunning.PrintControlList;
import fr.relances.dunning.ProposeDunning;
import fr.relances.dunning.ReadControlList;
import fr.relances.dunning.ReadWarning;
import fr.relances.dunning.WriteControlList;
import fr.relances.dunning.run.DraftDunning;
import fr.relances.dunning.run.IssueDunning;
import fr.relances.dunning.run.LetterDestination;
import fr.relances.dunning.run.PdfDestination;
import fr.relances.dunning.run.PrinterDestination;
import fr.relances.letter.template.LetterTemplates;
import fr.relances.parameter.CurrentEntity;
import fr.relances.parameter.ReadParameters;
import fr.relances.print.Archives;
import fr.relances.print.PdfTarget;
import fr.relances.screen.history.HistoryUseCases;
import fr.relances.screen.printing.Output;
import fr.relances.screen.printing.PrintingUseCases;
import fr.relances.screen.selection.SelectionUseCases;

/** What the screens of Relances clients call. */
public record DunningUseCases(
        CurrentEntity currentEntity,
        ReadParameters readParameters,
        LetterTemplates templates,
        SelectionUseCases selections,
        Looking looking,
        Issuing issuing,
        PrintingUseCases printing,
        HistoryUseCases history) {

    /** Where letters go that the operator wants as {@code output}. */
    LetterDestination destination(Output output) {
        return output.printer()
                .<LetterDestination>map(
                        choice -> new PrinterDestination(templates, issuing.archives(), printing.spooler(), choice))
                .orElseGet(() -> new PdfDestination(
                        templates, issuing.archives(), PdfTarget.file(output.file(), output.replace())));
    }

    /** What writes letters and lists. */
    public record Issuing(
            DraftDunning draft,
            IssueDunning issue,
            WriteControlList writeControlList,
            PrintControlList printControlList,
            Archives archives) {}

    /** What changes nothing. */
    public record Looking(
            ProposeDunning propose,
            ExplainCustomer explain,
            ReadWarning readWarning,
            ReadControlList readControlList,
            PreviewLetter previewLetter) {}
}
