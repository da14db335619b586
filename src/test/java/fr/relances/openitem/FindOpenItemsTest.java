package fr.relances.openitem;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relances.dunning.TestDatabase;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** The list of pièces while another session stores some. */
class FindOpenItemsTest {

    @Test
    void eachPieceHasItsTiersWhenATiersIsImportedWhileTheyAreRead() {
        TestDatabase db = TestDatabase.create();
        db.customer("DUPONT", 0).item("F1", "2026-09-01", "100.00", 0, null);
        Runnable anImport = () -> db.customer("NOUVEAU", 0).item("N1", "2026-09-01", "10.00", 0, null);
        List<ItemRow> rows = db.database()
                .read(
                        OpenItemMapper.class,
                        mapper -> FindOpenItems.rows(afterItsFirstQuery(mapper, anImport), ItemQuery.open("1")));
        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(row.owner()).isNotNull());
    }

    private static OpenItemMapper afterItsFirstQuery(OpenItemMapper mapper, Runnable other) {
        AtomicBoolean done = new AtomicBoolean();
        return (OpenItemMapper) Proxy.newProxyInstance(
                OpenItemMapper.class.getClassLoader(),
                new Class<?>[] {OpenItemMapper.class},
                (proxy, method, arguments) -> {
                    Object result = method.invoke(mapper, arguments);
                    if (done.compareAndSet(false, true)) {
                        other.run();
                    }
                    return result;
                });
    }
}
