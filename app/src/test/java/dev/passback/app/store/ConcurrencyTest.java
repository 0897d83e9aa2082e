package dev.passback.app.store;

import static dev.passback.app.store.Sample.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.connect.Write;
import dev.passback.grade.Score;
import dev.passback.transfer.TransferId;
import dev.passback.transfer.TransferOpenException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ConcurrencyTest extends StoreTest {
    private static final int ROUNDS = 10;
    private static final int TIMES = 100;

    @Test
    void twoProcessesLoseNoUpdateOfEachOther() throws Exception {
        EmbeddedGradebook gradebook = Sample.gradebook(store, "Physics", 1, "Quiz 1");
        Write cell = new Write("i1", "ID_NUMBER:A00", Score.NOT_GRADED, Score.points(0));
        gradebook.write(List.of(cell));
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            processes.add(ChildJvm.in(folder)
                    .start(
                            CountingLoop.class,
                            place.text(),
                            gradebook.name(),
                            Integer.toString(TIMES),
                            Integer.toString(i)));
        }

        for (Process process : processes) {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isZero();
        }

        assertThat(CountingLoop.count(gradebook.read(List.of(cell)).getFirst())).isEqualTo(2 * TIMES);
    }

    @Test
    void ofTwoOpenersOnOneTargetExactlyOneWins() throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2);
                Store left = place.open();
                Store right = place.open()) {
            for (int round = 0; round < ROUNDS; round++) {
                String target = "A" + round;
                Future<Optional<TransferId>> one = threads.submit(opener(left, target, start));
                Future<Optional<TransferId>> other = threads.submit(opener(right, target, start));

                assertThat(List.of(one.get(), other.get()))
                        .containsOnlyOnce(Optional.empty())
                        .containsOnlyOnce(Optional.of(new TransferId(round + 1)));
            }
        }
    }

    @Test
    void openersOfAnEmptyPlaceMakeItOnce() throws Exception {
        Vendor.Place empty = vendor.fresh(folder);
        CyclicBarrier start = new CyclicBarrier(4);
        Callable<List<String>> opener = () -> {
            start.await();
            try (Store opened = empty.open()) {
                return opened.gradebooks().list();
            }
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<List<String>> opened : threads.invokeAll(List.of(opener, opener, opener, opener))) {
                assertThat(opened.get()).isEmpty();
            }
        }
    }

    private static Callable<Optional<TransferId>> opener(Store store, String target, CyclicBarrier start) {
        return () -> {
            start.await();
            try {
                return Optional.of(store.journal()
                        .open(Sample.request(target), List.of(), Sample.changes(50), NOON)
                        .id());
            } catch (TransferOpenException e) {
                assertThat(e.open().request().target()).isEqualTo(target);
                return Optional.empty();
            }
        };
    }
}
