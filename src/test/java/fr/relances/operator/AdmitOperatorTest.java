package fr.relances.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relances.db.Database;
import fr.relances.db.TestBase;
import fr.relances.session.Rights;
import fr.relances.session.Role;
import fr.relances.session.Session;
import fr.relances.text.ExitStatus;
import fr.relances.text.OperatorException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in, on a real base. */
class AdmitOperatorTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Database database = TestBase.empty();

    private Role admit(String name) {
        return new AdmitOperator(
                        database, new Session(name, TestBase.session(TODAY).clock(), Rights.NONE))
                .run();
    }

    private static List<String> operators() {
        return TestBase.rows("SELECT name, role, changed_at, changed_by FROM operator_account ORDER BY name");
    }

    @Test
    void makesTheFirstTheAdministratorAndRefusesTheNextByName() {
        assertThat(admit("dupont")).isEqualTo(Role.ADMINISTRATOR);
        assertThat(admit("dupont")).isEqualTo(Role.ADMINISTRATOR);
        assertThatThrownBy(() -> admit("martin"))
                .isInstanceOf(OperatorException.class)
                .hasMessage("« martin » ne figure pas parmi les opérateurs de cette base : rien n'est ouvert."
                        + " Demandez à un administrateur de vous ajouter (INDEX, 38 Opérateurs) : dupont.")
                .extracting(e -> ((OperatorException) e).status())
                .isEqualTo(ExitStatus.REFUSED);
        assertThat(operators()).containsExactly("dupont|ADMINISTRATOR|2026-11-24 10:30:00.0|dupont");
        assertThat(TestBase.rows("SELECT name, old_role, new_role, operator_name FROM operator_change"))
                .containsExactly("dupont||ADMINISTRATOR|dupont");
    }

    @Test
    void letsTheListedInWithTheirRole() {
        admit("dupont");
        new EditOperator(database, TestBase.session(TODAY)).add("jean", Role.CONSULTATION);
        assertThat(admit("jean")).isEqualTo(Role.CONSULTATION);
    }

    /** The base takes a text and the same with blanks behind it for equal; persons it does not. */
    @ParameterizedTest
    @ValueSource(strings = {"Dupont", "dupont ", "dupônt", "du\u200bpont"})
    void refusesANameThatIsNearlyAListedOne(String name) {
        admit("dupont");
        assertThatThrownBy(() -> admit(name)).isInstanceOf(OperatorException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " dupont", "du\u200bpont", "du\npont"})
    void entersNoFirstOneWhoseNameCantBeReadBack(String name) {
        assertThatThrownBy(() -> admit(name)).isInstanceOf(OperatorException.class);
        assertThat(operators()).isEmpty();
    }

    @Test
    void makesOneOfTwoAdministratorWhereBothComeFirstAtOnce() throws Exception {
        for (int round = 0; round < 20; round++) {
            TestBase.execute("DELETE FROM operator_account");
            assertThat(atOnce("un", "deux")).containsExactlyInAnyOrder("ADMINISTRATOR", "refused");
            assertThat(operators()).hasSize(1);
        }
    }

    private List<String> atOnce(String... names) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(names.length);
        try {
            CyclicBarrier start = new CyclicBarrier(names.length);
            List<Callable<String>> works = new ArrayList<>();
            for (String name : names) {
                works.add(() -> {
                    start.await();
                    try {
                        return admit(name).name();
                    } catch (OperatorException e) {
                        return e.key().equals("operator.unlisted") ? "refused" : e.key();
                    }
                });
            }
            List<String> results = new ArrayList<>();
            for (Future<String> result : threads.invokeAll(works)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
