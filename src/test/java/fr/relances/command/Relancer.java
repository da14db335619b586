package fr.relances.command;

import fr.relances.db.TestBase;
import fr.relances.dunning.ProposeDunning;
import fr.relances.dunning.ReadControlList;
import fr.relances.dunning.TestDatabase;
import fr.relances.dunning.run.DraftDunning;
import fr.relances.file.DataFolder;
import fr.relances.letter.template.LetterTemplates;
import fr.relances.parameter.CurrentEntity;
import fr.relances.parameter.ReadParameters;
import fr.relances.print.Archives;
import fr.relances.print.PrintQueue;
import fr.relances.print.Spooler;
import fr.relances.print.Spoolers;
import fr.relances.session.Session;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Runs relancer as a script does, on 24 November 2026, and keeps what it said. */
final class Relancer {

    private final Spooler spooler =
            Spoolers.with(Spoolers.ready("ACCUEIL"), new PrintQueue("FERMEE", "", false, false, "en travaux", false));
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final TestDatabase db;
    private final Path folder;

    /** {@code folder} holds models, and the data folder is below it. */
    Relancer(TestDatabase db, Path folder) {
        this.db = db;
        this.folder = folder;
    }

    int run(String... arguments) {
        out.reset();
        err.reset();
        Session session = TestBase.session(LocalDate.of(2026, 11, 24));
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        ReadParameters parameters = db.readParameters();
        Archives archives = new Archives(DataFolder.prepare(folder.resolve("dossier")));
        DunServices services = new DunServices(
                parameters,
                new ProposeDunning(db.database(), parameters),
                new ReadControlList(db.database(), parameters),
                new DraftDunning(db.database(), parameters),
                db.issueDunning(session, archives),
                new LetterTemplates(List.of(folder, Path.of("letters"))),
                archives,
                spooler);
        CurrentEntity entity = new CurrentEntity(db.database(), session, "");
        List<String> words = new ArrayList<>(List.of("relancer"));
        words.addAll(List.of(arguments));
        return RelancesCommand.run(
                console, session, List.of(new DunCommand(console, session, entity, services)), words);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }
}
