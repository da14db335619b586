package fr.relances.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.KeyType;
import fr.relances.text.OperatorException;
import fr.relances.text.Progress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Work off the keyboard's thread: what is shown meanwhile, and which results count. */
class BackgroundTest {

    private Instant now = Tui.CLOCK.instant();
    private final Tui tui = new Tui(StandardCharsets.UTF_8, new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });
    private final List<String> results = new ArrayList<>();

    @BeforeEach
    void show() {
        tui.holdWork().open(new SamplePage(tui.desk(), new TextPager(List.of("page"))));
    }

    private void pass(long millis) {
        now = now.plusMillis(millis);
        tui.paint();
    }

    @Test
    void showsProgressOnlyAfterHalfASecond() {
        Progress[] progress = new Progress[1];
        WorkWindow.run(
                tui.desk(),
                "Courriers",
                p -> {
                    progress[0] = p;
                    p.step(300, 1200);
                    pass(499);
                    assertThat(tui.text()).doesNotContain("Courriers");
                    pass(1);
                    assertThat(tui.text())
                            .contains("Courriers", "300 faits sur 1 200, reste 900", "[###########", "Échap Arrêter");
                    return "18 courriers";
                },
                results::add);
        tui.work();
        assertThat(results).containsExactly("18 courriers");
        assertThat(tui.text()).doesNotContain("Courriers");
    }

    @Test
    void escapeAsksTheWorkToStop() {
        WorkWindow.run(
                tui.desk(),
                "Courriers",
                progress -> {
                    pass(600);
                    assertThat(progress.stopped()).isFalse();
                    tui.keys(KeyType.Escape);
                    assertThat(tui.message()).startsWith("Arrêt demandé");
                    return progress.stopped() ? "arrêté" : "fini";
                },
                results::add);
        tui.work();
        assertThat(results).containsExactly("arrêté");
    }

    @Test
    void whenTheLineDropsWorkIsAskedToStopButForWorkThatMustEnd() {
        List<Boolean> stopped = new ArrayList<>();
        WorkWindow.run(tui.desk(), "Liste", progress -> stopped.add(progress.stopped()), done -> {});
        WorkWindow.runToItsEnd(tui.desk(), "Édition", progress -> stopped.add(progress.stopped()), done -> {});
        tui.desk().end(Desk.Outcome.LINE_LOST);
        assertThat(tui.desk().hasUnstoppable()).isTrue();
        tui.work().work();
        assertThat(stopped).containsExactly(true, false);
        assertThat(tui.desk().hasUnstoppable()).isFalse();
    }

    @Test
    void keysWaitWhileWorkGoesOn() {
        WorkWindow.<String>run(tui.desk(), "Courriers", progress -> "fini", results::add);
        tui.keys(KeyType.F10, KeyType.F3);
        assertThat(tui.text()).doesNotContain("suite faite").doesNotContain("Question");
        tui.work();
        assertThat(results).containsExactly("fini");
    }

    @Test
    void aRefusalOfTheWorkIsReadOnTheMessageLine() {
        WorkWindow.<String>run(
                tui.desk(),
                "Courriers",
                progress -> {
                    throw new OperatorException("field.required");
                },
                results::add);
        tui.work();
        assertThat(tui.message()).isEqualTo("! À remplir.");
        assertThat(results).isEmpty();
    }

    @Test
    void onlyTheNewestQuestionIsAnsweredAndOthersAreSkipped() {
        Latest<String> latest = new Latest<>(tui.desk(), results::add);
        latest.ask(progress -> "un");
        latest.ask(progress -> "deux");
        latest.ask(progress -> "trois " + progress.stopped());
        tui.work();
        assertThat(latest.busy()).isTrue();
        tui.work();
        assertThat(results).containsExactly("trois false");
        assertThat(latest.busy()).isFalse();
    }

    @Test
    void aForgottenQuestionIsNotAnswered() {
        Latest<String> latest = new Latest<>(tui.desk(), results::add);
        latest.ask(progress -> "un");
        latest.forget();
        tui.work();
        assertThat(results).isEmpty();
    }
}
