package fr.relances;

import fr.relances.command.Console;
import fr.relances.command.EntityCommand;
import fr.relances.command.EntityServices;
import fr.relances.db.Database;
import fr.relances.letter.envelope.WriteWindowSheet;
import fr.relances.letter.sample.CheckLevelTexts;
import fr.relances.letter.template.LetterTemplates;
import fr.relances.letter.template.ListTemplates;
import fr.relances.parameter.ChooseGeneralTemplate;
import fr.relances.parameter.CurrentEntity;
import fr.relances.parameter.DeleteLevel;
import fr.relances.parameter.EditCode;
import fr.relances.parameter.EditEntity;
import fr.relances.parameter.EditLevel;
import fr.relances.parameter.FindCodes;
import fr.relances.parameter.FindEntities;
import fr.relances.parameter.ProposeLevel;
import fr.relances.parameter.ReadParameters;
import fr.relances.parameter.SetEnvelopeWindow;
import fr.relances.parameter.StoreOptions;
import fr.relances.screen.Desk;
import fr.relances.screen.IndexEntry;
import fr.relances.screen.entity.EntitiesPage;
import fr.relances.screen.entity.EntityUseCases;
import fr.relances.screen.entity.WindowUseCases;
import fr.relances.screen.parameter.LevelPage;
import fr.relances.screen.parameter.LevelPageUseCases;
import fr.relances.screen.parameter.OptionsFlow;
import fr.relances.screen.parameter.OptionsUseCases;
import fr.relances.screen.table.TableUseCases;
import fr.relances.screen.table.TablesPage;
import fr.relances.screen.template.TemplateFlow;
import fr.relances.screen.template.TemplateUseCases;
import fr.relances.session.Session;
import java.util.List;
import java.util.concurrent.Callable;

/** The part of {@link Wiring} for Paramétrages éditions, Modèles de courrier, Entités and Tables. */
record ParameterWiring(Database database, Session session, CurrentEntity currentEntity, LetterTemplates templates) {

    List<IndexEntry> entries(Desk desk) {
        LevelPageUseCases level = level();
        OptionsFlow options =
                new OptionsFlow(options(), (onDesk, edited, stored) -> LevelPage.open(onDesk, level, edited, stored));
        TemplateFlow models = new TemplateFlow(models());
        return List.of(
                new IndexEntry(21, "index.entry.21", () -> options.open(desk)),
                new IndexEntry(22, "index.entry.22", () -> models.open(desk)),
                new IndexEntry(35, "index.entry.35", () -> desk.open(new EntitiesPage(desk, entityUseCases()))),
                new IndexEntry(36, "index.entry.36", () -> TablesPage.open(desk, tableUseCases())));
    }

    List<Callable<Integer>> commands(Console console) {
        EntityServices services = new EntityServices(
                new FindEntities(database),
                new EditEntity(database, session),
                new ReadParameters(database),
                new SetEnvelopeWindow(database, session),
                new WriteWindowSheet());
        return List.of(new EntityCommand(console, currentEntity, services));
    }

    private EntityUseCases entityUseCases() {
        WindowUseCases window = new WindowUseCases(
                new ReadParameters(database), new SetEnvelopeWindow(database, session), new WriteWindowSheet());
        return new EntityUseCases(new FindEntities(database), new EditEntity(database, session), currentEntity, window);
    }

    private TableUseCases tableUseCases() {
        return new TableUseCases(currentEntity, new FindCodes(database), new EditCode(database, session));
    }

    private OptionsUseCases options() {
        ReadParameters parameters = new ReadParameters(database);
        return new OptionsUseCases(
                currentEntity,
                parameters,
                new StoreOptions(database, session),
                new ProposeLevel(parameters),
                new DeleteLevel(database, session));
    }

    private LevelPageUseCases level() {
        CheckLevelTexts check = new CheckLevelTexts();
        return new LevelPageUseCases(
                currentEntity, new ReadParameters(database), templates, check, new EditLevel(database, session, check));
    }

    private TemplateUseCases models() {
        ReadParameters parameters = new ReadParameters(database);
        return new TemplateUseCases(
                currentEntity,
                parameters,
                new ListTemplates(templates, new FindEntities(database), parameters),
                new ChooseGeneralTemplate(database, session, templates::load));
    }
}
