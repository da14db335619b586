package fr.relances.screen.parameter;

import fr.relances.letter.sample.PreviewLevel;
import fr.relances.letter.sample.PreviewLevel.Preview;
import fr.relances.letter.template.LetterTemplate;
import fr.relances.letter.template.TextFault;
import fr.relances.parameter.DunningLevel;
import fr.relances.parameter.EntityParameters;
import fr.relances.screen.Canvas;
import fr.relances.screen.Desk;
import fr.relances.screen.Latest;
import fr.relances.screen.Look;
import fr.relances.screen.Part;
import fr.relances.screen.Press;
import fr.relances.screen.TextPager;
import fr.relances.text.Messages;
import fr.relances.text.OperatorException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A sample letter that follows what is typed; while a text is faulty it says so above the last letter without fault. */
final class PreviewPane implements Part {

    private static final int MOST_PROBLEM_LINES = 3;

    private final LevelPageUseCases useCases;
    private final LocalDate day;
    private final Latest<Answer> making;
    private volatile Source source;
    private Preview preview = new Preview(List.of(), 0, 0);
    private String problem = "";
    private int top;
    private int rows = 1;

    /** What the letter is made of besides the level. */
    private record Source(PreviewLevel preview, LetterTemplate template) {}

    /** A letter, or what stands against it. */
    private record Answer(Optional<TextFault> fault, String problem, Optional<Preview> preview) {

        static Answer wrong(Optional<TextFault> fault, String problem) {
            return new Answer(fault, problem, Optional.empty());
        }
    }

    /** {@code checked} is told of a fault, or that there is none. */
    PreviewPane(Desk desk, LevelPageUseCases useCases, Consumer<Optional<TextFault>> checked) {
        this.useCases = useCases;
        this.day = LocalDate.now(desk.clock());
        this.making = new Latest<>(desk, answer -> {
            checked.accept(answer.fault());
            show(answer);
        });
    }

    /** The next letter is made with the options and the model as they are then. */
    void reload() {
        source = null;
    }

    void ask(DunningLevel level) {
        making.ask(progress -> make(level));
    }

    private Answer make(DunningLevel level) {
        Optional<TextFault> fault = useCases.check().fault(level);
        if (fault.isPresent()) {
            return Answer.wrong(fault, fault.get().text());
        }
        try {
            Source of = source();
            return new Answer(fault, "", Optional.of(of.preview().run(level, of.template())));
        } catch (OperatorException e) {
            return Answer.wrong(fault, e.getMessage());
        }
    }

    private Source source() {
        Source known = source;
        if (known == null) {
            EntityParameters parameters =
                    useCases.readParameters().run(useCases.currentEntity().administrativeCode());
            known = new Source(
                    new PreviewLevel(parameters, day),
                    useCases.templates().load(parameters.settings().generalTemplate()));
            source = known;
        }
        return known;
    }

    private void show(Answer answer) {
        problem = answer.problem();
        answer.preview().ifPresent(next -> {
            int changed = lastChange(preview.lines(), next.lines());
            boolean first = preview.lines().isEmpty();
            preview = next;
            if (!first && changed >= 0 && (changed < top || changed >= top + rows)) {
                top = Math.max(0, changed - rows / 2);
            }
        });
    }

    /** The last line that is new or stands otherwise; -1 where none does. */
    private static int lastChange(List<String> before, List<String> after) {
        if (before.equals(after)) {
            return -1;
        }
        int same = 0;
        while (same < Math.min(before.size(), after.size())
                && before.get(before.size() - 1 - same).equals(after.get(after.size() - 1 - same))) {
            same++;
        }
        return Math.max(0, after.size() - 1 - same);
    }

    void showBegin() {
        top = 0;
    }

    void showHeader() {
        top = preview.header();
    }

    void showFooter() {
        top = preview.footer();
    }

    @Override
    public void paint(Canvas canvas) {
        paint(canvas, Look.HERE);
    }

    /** The keys go to another part of the page. */
    void paintIdle(Canvas canvas) {
        paint(canvas, Look.PLAIN);
    }

    private void paint(Canvas canvas, Look title) {
        canvas.rule(0, "");
        canvas.put(1, 0, " " + Messages.of(problem.isEmpty() ? "preview.title" : "preview.title.old") + " ", title);
        int row = 1;
        if (!problem.isEmpty()) {
            for (String line : TextPager.wrapped("! " + problem).stream()
                    .limit(MOST_PROBLEM_LINES)
                    .toList()) {
                canvas.put(0, row++, line, Look.STRONG);
            }
            canvas.rule(row++, "");
        }
        rows = Math.max(1, canvas.rows() - row);
        top = Math.max(0, Math.min(top, preview.lines().size() - rows));
        for (int line = top; line < preview.lines().size() && line < top + rows; line++) {
            canvas.put(1, row + line - top, preview.lines().get(line));
        }
    }

    @Override
    public boolean press(Press press) {
        switch (press.key()) {
            case UP -> top--;
            case DOWN, ENTER -> top++;
            case PAGE_UP -> top -= rows - 1;
            case PAGE_DOWN -> top += rows - 1;
            case HOME -> top = 0;
            case END -> top = preview.lines().size();
            default -> {
                return false;
            }
        }
        top = Math.max(0, Math.min(top, preview.lines().size() - rows));
        return true;
    }

    @Override
    public String hint() {
        return Messages.of("preview.hint");
    }
}
