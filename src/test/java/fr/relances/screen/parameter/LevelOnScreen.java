package fr.relances.screen.parameter;

import com.googlecode.lanterna.input.KeyType;
import fr.relances.db.Database;
import fr.relances.db.TestBase;
import fr.relances.letter.sample.CheckLevelTexts;
import fr.relances.letter.template.LetterTemplates;
import fr.relances.parameter.CreateEntity;
import fr.relances.parameter.CurrentEntity;
import fr.relances.parameter.EditLevel;
import fr.relances.parameter.ReadParameters;
import fr.relances.screen.Desk;
import fr.relances.screen.Page;
import fr.relances.screen.Tui;
import fr.relances.session.Session;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The second level of an entity with two short texts, opened from a page that stands for the list. */
final class LevelOnScreen {

    static final String TEXTS = "SELECT header_text, footer_text FROM dunning_level WHERE level = 2";

    final Tui tui = new Tui();
    private int stored;

    /** {@code models} is looked into before the shipped ones. */
    LevelOnScreen(Path models) {
        Database database = TestBase.empty();
        Session session = TestBase.session(LocalDate.of(2026, 11, 24));
        new CreateEntity(database).run("1", "COOPÉRATIVE DU VAL");
        TestBase.execute("UPDATE dunning_level SET header_text = 'Vous devez $relance.net.', footer_text = 'Merci.'"
                + " WHERE level = 2");
        ReadParameters parameters = new ReadParameters(database);
        LevelPageUseCases useCases = new LevelPageUseCases(
                new CurrentEntity(database, session, "1"),
                parameters,
                new LetterTemplates(List.of(models, Path.of("letters"))),
                new CheckLevelTexts(),
                new EditLevel(database, session, new CheckLevelTexts()));
        tui.open(new ListPage(tui.desk()));
        LevelPage.open(tui.desk(), useCases, parameters.run("1").levels().get(2), () -> stored++);
        tui.paint();
    }

    /** How often the list was told. */
    int stored() {
        return stored;
    }

    LevelOnScreen toHeader() {
        for (int field = 0; field < 6; field++) {
            tui.keys(KeyType.Tab);
        }
        return this;
    }

    /** What the page was opened from. */
    private static final class ListPage extends Page {

        ListPage(Desk desk) {
            super(desk, "dunning_level");
        }

        @Override
        protected String step() {
            return "LISTE";
        }
    }
}
