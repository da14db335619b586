package fr.relances.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DatabaseTest {

    private Database database;
    private final AtomicInteger tries = new AtomicInteger();

    @BeforeEach
    void makeTwoTiers() {
        database = TestBase.empty();
        TestBase.execute("INSERT INTO administrative_entity (code, name) VALUES ('1', 'x')");
        for (String code : List.of("DUPONT", "MARTIN")) {
            TestBase.execute("INSERT INTO customer (entity_code, code, name, changed_at, changed_by) VALUES ('1', '"
                    + code + "', 'x', CURRENT_TIMESTAMP, 'x')");
        }
    }

    @Test
    void triesAgainWhatADeadlockEnded() {
        CountDownLatch bothHaveOne = new CountDownLatch(2);
        CompletableFuture<Integer> one = CompletableFuture.supplyAsync(() -> lockBoth(bothHaveOne, "DUPONT", "MARTIN"));
        CompletableFuture<Integer> other =
                CompletableFuture.supplyAsync(() -> lockBoth(bothHaveOne, "MARTIN", "DUPONT"));
        assertThat(one.join() + other.join()).isEqualTo(2);
        assertThat(tries).hasValue(3);
    }

    private int lockBoth(CountDownLatch bothHaveOne, String first, String second) {
        return database.write(transaction -> {
            tries.incrementAndGet();
            Locks.customer(transaction, "1", first);
            bothHaveOne.countDown();
            await(bothHaveOne);
            Locks.customer(transaction, "1", second);
            return 1;
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
