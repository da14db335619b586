package fr.relances.screen;

import fr.relances.text.Messages;

/** A question so grave that the answer is a word typed whole, such as OUI. */
public final class AskWordWindow extends QuestionWindow {

    private final String word;
    private final Runnable accepted;
    private final TextField field;

    public AskWordWindow(Desk desk, String question, String word, Runnable accepted) {
        super(desk, question);
        this.word = word;
        this.accepted = accepted;
        this.field = new TextField("word", Math.max(10, word.length())).upper();
        keys.bind(Key.ENTER, "key.validate", this::check);
    }

    private void check() {
        if (!field.value().equals(word)) {
            field.set(field.value());
            desk.refuse(Messages.of("ask.word.wrong", word));
            return;
        }
        close();
        accepted.run();
    }

    @Override
    protected boolean press(Press press) {
        return keys.press(press) || field.press(press);
    }

    @Override
    protected void paste(String text) {
        field.paste(text);
    }

    @Override
    protected String hint() {
        return Messages.of("ask.word.hint", word);
    }

    @Override
    void paintAnswer(Canvas inside, int row) {
        field.paint(inside.sub(0, row, field.width(), 1), true);
    }
}
