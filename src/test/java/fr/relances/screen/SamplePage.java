package fr.relances.screen;

/** A page around one piece, as small as a page can be. */
class SamplePage extends Page {

    SamplePage(Desk desk, Part part) {
        super(desk, "sample");
        fill(part);
        keys.bind(Key.F10, "key.next", () -> {
            if (!(part instanceof Form form) || form.check()) {
                desk.say("suite faite");
            }
        });
    }

    @Override
    protected String title() {
        return "Exemple";
    }

    @Override
    protected String step() {
        return "1/4";
    }
}
