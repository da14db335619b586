package fr.relances.screen;

import fr.relances.text.Formats;
import fr.relances.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The INDEX: groups at the left, what the group offers at the right. Painted before the base is open. */
public final class IndexScreen extends Page {

    private static final int GROUPS = 3;
    private static final int ENTRIES_COLUMN = 37;

    private final List<IndexEntry> entries;
    private String entity = "";
    private String kind = "";
    private boolean open;
    private Runnable returned = () -> {};
    private Runnable waiting = () -> {};
    private int group = 1;
    /** -1 while the cursor is on the groups. */
    private int here = -1;

    private int firstDigit;

    /** {@code changeEntity} is what F2 does. */
    public IndexScreen(Desk desk, List<IndexEntry> entries, Runnable changeEntity) {
        super(desk, "index");
        this.entries = List.copyOf(entries);
        keys.bind(Key.F2, "key.entity", () -> whenOpen(changeEntity));
        keys.bind(Key.F3, "key.quit", () -> desk.close(this));
        keys.bind(Key.ENTER, "key.open", this::enter);
        keys.bind(Key.RIGHT, this::goRight);
        keys.bind(Key.TAB, this::goRight);
        keys.bind(Key.LEFT, () -> here = -1);
        keys.bind(Key.BACK_TAB, () -> here = -1);
        keys.bind(Key.UP, () -> move(-1));
        keys.bind(Key.DOWN, () -> move(1));
        keys.bind(Key.ESCAPE, () -> here = -1);
    }

    /** {@code reread} is done whenever the INDEX comes back to the top: the entity may have another name. */
    void onReturn(Runnable reread) {
        returned = reread;
    }

    @Override
    protected void shown() {
        if (open) {
            returned.run();
        }
    }

    /** The base is open on this entity; what was chosen meanwhile starts now. */
    public void entity(String name, boolean site) {
        entity = name;
        kind = " (" + Messages.of(site ? "index.site" : "index.administrative") + ")";
        if (!open) {
            desk.say("");
        }
        open = true;
        Runnable chosen = waiting;
        waiting = () -> {};
        chosen.run();
    }

    private void whenOpen(Runnable action) {
        if (open) {
            action.run();
        } else {
            waiting = action;
            desk.say(Messages.of("index.opening"));
        }
    }

    private List<IndexEntry> offered() {
        return entries.stream().filter(entry -> entry.group() == group).toList();
    }

    private void goRight() {
        if (here < 0 && !offered().isEmpty()) {
            here = 0;
        }
    }

    private void enter() {
        if (here < 0) {
            goRight();
        } else {
            whenOpen(offered().get(here).action());
        }
    }

    private void move(int by) {
        if (here < 0) {
            group = Math.floorMod(group - 1 + by, GROUPS) + 1;
        } else {
            here = Math.floorMod(here + by, offered().size());
        }
    }

    @Override
    protected boolean press(Press press) {
        if (!press.isText()) {
            firstDigit = 0;
            return keys.press(press);
        }
        if (Character.isDigit(press.character())) {
            digit(press.character() - '0');
        } else {
            firstDigit = 0;
            letter(Search.normal(String.valueOf(press.character())));
        }
        return true;
    }

    private void digit(int digit) {
        if (firstDigit == 0) {
            if (digit < 1 || digit > GROUPS) {
                desk.refuse(Messages.of("index.unknown", digit));
                return;
            }
            firstDigit = digit;
            group = digit;
            here = -1;
            return;
        }
        int number = firstDigit * 10 + digit;
        firstDigit = 0;
        int found = IntStream.range(0, offered().size())
                .filter(i -> offered().get(i).number() == number)
                .findFirst()
                .orElse(-1);
        if (found < 0) {
            desk.refuse(Messages.of("index.unknown", number));
        } else {
            here = found;
            enter();
        }
    }

    /** The next group or entry, after the one where the cursor is, that begins with the letter. */
    private void letter(String letter) {
        int size = here < 0 ? GROUPS : offered().size();
        int from = here < 0 ? group - 1 : here;
        for (int i = 1; i <= size; i++) {
            int index = (from + i) % size;
            String label = here < 0
                    ? groupLabel(index + 1)
                    : Messages.of(offered().get(index).label());
            if (Search.normal(label).startsWith(letter)) {
                if (here < 0) {
                    group = index + 1;
                } else {
                    here = index;
                }
                return;
            }
        }
    }

    private static String groupLabel(int number) {
        return Messages.of("index.group." + number);
    }

    @Override
    protected String step() {
        String date = "  " + Formats.date(LocalDate.now(desk.clock()));
        if (!open) {
            return Messages.of("index.opening") + date;
        }
        int room = TooSmall.COLUMNS - title().length() - 3 - kind.length() - date.length();
        return (entity.length() <= room ? entity : entity.substring(0, room - 1) + "…") + kind + date;
    }

    @Override
    protected String hint() {
        return Messages.of("index.hint");
    }

    @Override
    protected void paintBody(Canvas body) {
        for (int number = 1; number <= GROUPS; number++) {
            paintLine(body, 1, number - 1, number + " " + groupLabel(number), number == group && here < 0);
        }
        List<IndexEntry> offered = offered();
        for (int i = 0; i < offered.size(); i++) {
            IndexEntry entry = offered.get(i);
            paintLine(body, ENTRIES_COLUMN, i, entry.number() + " " + Messages.of(entry.label()), i == here);
        }
    }

    private static void paintLine(Canvas body, int column, int row, String text, boolean here) {
        body.put(column, row, text, here ? Look.HERE : Look.PLAIN);
        if (here) {
            body.cursor(column, row);
        }
    }
}
