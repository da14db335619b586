package fr.relances.screen;

import fr.relances.text.OperatorException;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

/** The pieces on a real terminal, to be tried by hand on all kinds of lines; no test. */
final class TerminalTrial {

    private TerminalTrial() {}

    public static void main(String[] args) {
        try {
            System.exit(TerminalApplication.run(new Trial(), Clock.systemDefaultZone())
                    .code());
        } catch (OperatorException e) {
            System.err.println(e.getMessage());
            System.exit(e.status().code());
        }
    }

    private static final class Trial implements TerminalApplication.Program {
        @Override
        public List<IndexEntry> entries(Desk desk) {
            return List.of(
                    new IndexEntry(11, "index.entry.11", () -> desk.open(new SamplePage(desk, form(desk)))),
                    new IndexEntry(33, "index.entry.33", () -> desk.open(new SamplePage(desk, list(desk)))),
                    new IndexEntry(34, "index.entry.34", () -> desk.open(new SamplePage(desk, text(desk)))),
                    new IndexEntry(
                            35,
                            "index.entry.35",
                            () -> WorkWindow.run(
                                    desk, "Travail", TerminalTrial::count, done -> desk.say("Fait : " + done))));
        }

        @Override
        public TerminalApplication.Opened open() {
            return new TerminalApplication.Opened(
                    new TerminalApplication.EntityTitle("COOPÉRATIVE DU VAL", false), desk -> {});
        }

        @Override
        public TerminalApplication.EntityTitle title() {
            return new TerminalApplication.EntityTitle("COOPÉRATIVE DU VAL", false);
        }

        @Override
        public void changeEntity(Desk desk, IndexScreen index) {
            throw new IllegalStateException("a planted bug");
        }
    }

    private static long count(fr.relances.text.Progress progress) {
        long sum = 0;
        long i = 0;
        for (; i < 3_000_000_000L && !progress.stopped(); i++) {
            sum += i % 7;
            if (i % 1_000_000 == 0) {
                progress.step(i, 3_000_000_000L);
            }
        }
        return sum == 0 ? 0 : i;
    }

    private static Form form(Desk desk) {
        Form form = new Form(desk, "sample", key -> key.startsWith("label.") ? key.substring(13) : "Aide du champ");
        form.add(0, 1, 22, new DateField("date", desk.clock()).required());
        form.add(0, 41, new CheckField("definitif"));
        form.add(
                1,
                1,
                22,
                new ChoiceField<>(
                                "choix",
                                20,
                                List.of("1 Premier rappel", "2 Relance", "3 Mise en demeure"),
                                text -> text)
                        .listOn(desk, "Niveaux"));
        addCustomerFields(desk, form);
        return form;
    }

    private static void addCustomerFields(Desk desk, Form form) {
        form.section(2, "Tiers");
        form.add(3, 1, 22, new AmountField("montant", 12));
        form.add(
                4,
                1,
                22,
                new MultiField<String>(desk, "modes", 16, mode -> mode)
                        .choices(
                                "Modes",
                                () -> List.of("Chèque", "LCR €", "Virement"),
                                List.of(Column.left("Mode", 16, mode -> mode))));
        form.add(5, 1, 22, new TextField("texte", 30));
    }

    /** An editor with a line that fills the row, and one that is empty. */
    private static TextArea text(Desk desk) {
        return new TextArea(desk, "dunning_level.header", 16_000).set("Madame, Monsieur, ".repeat(4) + "\n\nFin");
    }

    /** As full a row as the program's lists have. */
    private static VirtualList<Integer> list(Desk desk) {
        List<String> names = List.of("BOULANGERIE DUPONT", "GARAGE DE L'ÉTANG", "SCEA DES TROIS CHÊNES", "MARTIN PAUL");
        List<Integer> rows = IntStream.range(0, 100_000).boxed().toList();
        return new VirtualList<>(
                        desk,
                        rows,
                        List.of(
                                Column.left("Code", 8, number -> padded("C", number)),
                                Column.left("Nom", 26, number -> names.get(number % names.size()) + " " + number),
                                Column.left("C.P.", 5, number -> "" + (10_000 + number % 80_000)),
                                Column.left("ATC", 6, number -> "ATC" + number % 7),
                                Column.right("Niv", 3, number -> "" + number % 4),
                                Column.left("Dernière", 10, number -> 10 + number % 20 + "/10/2026"),
                                Column.right("Solde", 11, number -> number % 9973 + ",17")))
                .tickable(() -> {})
                .onDetail("key.detail", number -> desk.say("Détail de " + number));
    }

    private static String padded(String letter, int number) {
        String digits = Integer.toString(number);
        return letter + "000000".substring(digits.length()) + digits;
    }
}
