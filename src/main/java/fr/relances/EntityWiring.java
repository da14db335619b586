package fr.relances;

import fr.relances.command.Console;
import fr.relances.command.EntityCommand;
import fr.relances.command.EntityServices;
import fr.relances.db.Database;
import fr.relances.letter.envelope.WriteWindowSheet;
import fr.relances.parameter.CurrentEntity;
import fr.relances.parameter.EditEntity;
import fr.relances.parameter.FindEntities;
import fr.relances.parameter.ReadParameters;
import fr.relances.parameter.SetEnvelopeWindow;
import fr.relances.screen.Desk;
import fr.relances.screen.IndexEntry;
import fr.relances.screen.entity.EntitiesPage;
import fr.relances.screen.entity.EntityUseCases;
import fr.relances.screen.entity.WindowUseCases;
import fr.relances.session.Session;

/** The part of {@link Wiring} for Entités and the window of their envelopes. */
record EntityWiring(Database database, Session session, CurrentEntity currentEntity) {

    IndexEntry entry(Desk desk) {
        return new IndexEntry(35, "index.entry.35", () -> desk.open(new EntitiesPage(desk, useCases())));
    }

    EntityCommand command(Console console) {
        return new EntityCommand(
                console,
                currentEntity,
                new EntityServices(
                        new FindEntities(database),
                        new EditEntity(database, session),
                        new ReadParameters(database),
                        new SetEnvelopeWindow(database, session),
                        new WriteWindowSheet()));
    }

    private EntityUseCases useCases() {
        WindowUseCases window = new WindowUseCases(
                new ReadParameters(database), new SetEnvelopeWindow(database, session), new WriteWindowSheet());
        return new EntityUseCases(new FindEntities(database), new EditEntity(database, session), currentEntity, window);
    }
}
