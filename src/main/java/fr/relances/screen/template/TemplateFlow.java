package fr.relances.screen.template;

import fr.relances.screen.Desk;
import fr.relances.screen.WorkWindow;
import fr.relances.text.Messages;

/** Entry 22 of the INDEX; refused from a site, as all that concerns relances (R12). */
public final class TemplateFlow {

    private final TemplateUseCases useCases;

    public TemplateFlow(TemplateUseCases useCases) {
        this.useCases = useCases;
    }

    public void open(Desk desk) {
        String entityCode = useCases.currentEntity().administrativeCode();
        WorkWindow.run(
                desk,
                Messages.of("title.models"),
                progress -> TemplatesPage.read(useCases, entityCode),
                found -> desk.open(new TemplatesPage(desk, useCases, found)));
    }
}
