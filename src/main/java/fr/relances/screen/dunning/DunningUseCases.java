package fr.relances.screen.dunning;

import fr.relances.dunning.ExplainCustomer;
import fr.relances.dunning.PreviewLetter;
import fr.relances.dunning.ProposeDunning;
import fr.relances.dunning.ReadControlList;
import fr.relances.dunning.ReadWarning;
import fr.relances.dunning.WriteControlList;
import fr.relances.dunning.run.DraftDunning;
import fr.relances.dunning.run.IssueDunning;
import fr.relances.letter.template.LetterTemplates;
import fr.relances.parameter.CurrentEntity;
import fr.relances.parameter.ReadParameters;
import fr.relances.print.Archives;
import fr.relances.screen.selection.SelectionUseCases;

/** What the screens of Relances clients call. */
public record DunningUseCases(
        CurrentEntity currentEntity,
        ReadParameters readParameters,
        LetterTemplates templates,
        SelectionUseCases selections,
        Looking looking,
        Issuing issuing) {

    /** What writes letters and lists. */
    public record Issuing(
            DraftDunning draft, IssueDunning issue, WriteControlList writeControlList, Archives archives) {}

    /** What changes nothing. */
    public record Looking(
            ProposeDunning propose,
            ExplainCustomer explain,
            ReadWarning readWarning,
            ReadControlList readControlList,
            PreviewLetter previewLetter) {}
}
