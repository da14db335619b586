package fr.relances.screen.dunning;

import fr.relances.db.Database;
import fr.relances.dunning.ExplainCustomer;
import fr.relances.dunning.PreviewLetter;
import fr.relances.dunning.PrintControlList;
import fr.relances.dunning.ProposeDunning;
import fr.relances.dunning.ReadControlList;
import fr.relances.dunning.ReadWarning;
import fr.relances.dunning.TestDatabase;
import fr.relances.dunning.WriteControlList;
import fr.relances.dunning.run.DraftDunning;
import fr.relances.file.DataFolder;
import fr.relances.letter.template.LetterTemplates;
import fr.relances.parameter.CurrentEntity;
import fr.relances.parameter.ReadParameters;
import fr.relances.print.Archives;
import fr.relances.print.Spooler;
import fr.relances.print.Spoolers;
import fr.relances.screen.TextPager;
import fr.relances.screen.Tui;
import fr.relances.screen.history.HistoryScreens;
import fr.relances.screen.selection.SelectionScreens;
import fr.relances.session.Session;
import java.nio.file.Path;
import java.util.List;

/** Relances clients on a base and a terminal in memory, on 24 November 2026. */
final class Flow {

    static final Session SESSION = new Session("dupont", Tui.CLOCK);

    final TestDatabase db = TestDatabase.create();
    final Tui tui = new Tui();
    final Path folder;
    Spooler spooler = Spoolers.none();
    private final String place;

    /** {@code folder} holds archives; {@code place} is the entity or site where the operator works. */
    Flow(Path folder, String place) {
        this.folder = folder;
        this.place = place;
    }

    Flow(Path folder) {
        this(folder, TestDatabase.ENTITY);
    }

    DunningUseCases useCases() {
        Database database = db.database();
        ReadParameters parameters = db.readParameters();
        Archives archives = new Archives(DataFolder.prepare(folder.resolve("dossier")));
        ExplainCustomer explain = new ExplainCustomer(database, parameters);
        ReadControlList controlList = new ReadControlList(database, parameters);
        return new DunningUseCases(
                new CurrentEntity(database, SESSION, place),
                parameters,
                new LetterTemplates(List.of(Path.of("letters"))),
                SelectionScreens.useCases(database, SESSION),
                new DunningUseCases.Looking(
                        new ProposeDunning(database, parameters),
                        explain,
                        new ReadWarning(database, parameters),
                        controlList,
                        new PreviewLetter(explain)),
                issuing(parameters, controlList, archives),
                HistoryScreens.printing(database, SESSION, spooler),
                HistoryScreens.useCases(database, SESSION, archives, spooler));
    }

    private DunningUseCases.Issuing issuing(ReadParameters parameters, ReadControlList controlList, Archives archives) {
        WriteControlList write = new WriteControlList(controlList, parameters);
        return new DunningUseCases.Issuing(
                new DraftDunning(db.database(), parameters),
                db.issueDunning(SESSION, archives),
                write,
                new PrintControlList(write, spooler),
                archives);
    }

    /** Opens the first step on a page that stands for the INDEX. */
    Tui open() {
        tui.open(new IndexStandIn(tui.desk()));
        new DunningFlow(useCases()).open(tui.desk());
        return tui.paint();
    }

    private static final class IndexStandIn extends fr.relances.screen.Page {
        IndexStandIn(fr.relances.screen.Desk desk) {
            super(desk, "index");
            fill(new TextPager(List.of("À L'INDEX")));
        }
    }
}
