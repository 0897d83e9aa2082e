package dev.passback.app.cli;

import dev.passback.sandbox.http.Fault;
import dev.passback.sandbox.http.Faults;
import dev.passback.sandbox.http.Request;
import dev.passback.sandbox.moodle.MoodleFaults;
import dev.passback.sandbox.openeducat.OpenEduCatFaults;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * What goes wrong at both systems while one process syncs: answers are late, one or two requests fail, grades change. One
 * request says when it arrives, and may be held until the process is dead: then it is done, or not, for nobody.
 */
final class Disturbance {
    private static final int PATIENCE_SECONDS = 60;

    private final BusyCourse course;
    private final SplittableRandom random;
    private final int at;
    private final boolean holds;
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);
    private int arrived;
    private int failures;
    private int lastFailure = -4;
    private volatile String what = "";

    /**
     * @param at the request that says when it arrives, 1 for the first
     * @param failures how many requests may fail, never one soon after the other: each costs a second of waiting
     */
    Disturbance(BusyCourse course, SplittableRandom random, int at, boolean holds, int failures) {
        this.course = course;
        this.random = random;
        this.at = at;
        this.holds = holds;
        this.failures = failures;
    }

    void into(TwoSystems systems) {
        systems.moodle.inject(at(Disturbance::moodleFailure));
        systems.openEduCat.inject(at(Disturbance::openEduCatFailure));
    }

    /** {@return whether the request arrived before the process ended} */
    boolean awaitRequest(Process process) throws InterruptedException {
        while (!reached.await(2, TimeUnit.MILLISECONDS)) {
            if (!process.isAlive()) {
                return reached.await(0, TimeUnit.MILLISECONDS);
            }
        }
        return true;
    }

    /** The process is dead; what was held goes on. */
    void over() {
        over.countDown();
    }

    String what() {
        return what;
    }

    private Faults at(Function<SplittableRandom, Function<Request, Fault>> failure) {
        return request -> next(request, failure);
    }

    private Fault next(Request request, Function<SplittableRandom, Function<Request, Fault>> failure) {
        Fault fault;
        boolean isIt;
        boolean happens;
        synchronized (this) {
            arrived++;
            isIt = arrived == at;
            happens = random.nextInt(10) == 0;
            fault = isIt ? held() : drawn(request, failure);
            if (isIt) {
                what = CalledFunction.of(request)
                        + (holds ? " held, " + fault.getClass().getSimpleName() : "");
            }
        }
        if (happens) {
            course.goOn();
        }
        if (isIt) {
            reached.countDown();
            if (holds) {
                await();
            }
        }
        return fault;
    }

    /** What becomes of the request that is held: it is done a little later, at once, or not at all. */
    private Fault held() {
        if (!holds) {
            return Fault.NONE;
        }
        return switch (random.nextInt(3)) {
            case 0 -> new Fault.ResetBefore();
            case 1 -> new Fault.ResetAfter();
            default -> new Fault.Late(Duration.ofMillis(random.nextInt(100)));
        };
    }

    private Fault drawn(Request request, Function<SplittableRandom, Function<Request, Fault>> failure) {
        // not one of the next requests, which may be the same again: a second failure would wait for four seconds
        if (failures > 0 && arrived > lastFailure + 4 && random.nextInt(8) == 0) {
            failures--;
            lastFailure = arrived;
            return failure.apply(random).apply(request);
        }
        return random.nextInt(3) == 0 ? new Fault.Late(Duration.ofMillis(random.nextInt(15))) : Fault.NONE;
    }

    private static Function<Request, Fault> moodleFailure(SplittableRandom random) {
        return request -> switch (random.nextInt(7)) {
            case 0 -> new Fault.ResetBefore();
            case 1 -> new Fault.ResetAfter();
            case 2 -> new Fault.CutBody();
            case 3 -> MoodleFaults.gateway(502);
            case 4 -> MoodleFaults.cut("[{\"id\":");
            case 5 -> MoodleFaults.gateway(503);
            default -> new Fault.Instead(MoodleFaults.CLI_MAINTENANCE);
        };
    }

    private static Function<Request, Fault> openEduCatFailure(SplittableRandom random) {
        return request -> switch (random.nextInt(6)) {
            case 0 -> new Fault.ResetBefore();
            case 1, 2 -> new Fault.ResetAfter();
            case 3 -> new Fault.CutBody();
            case 4 -> MoodleFaults.gateway(502);
            default -> OpenEduCatFaults.databaseDown().next(request);
        };
    }

    private void await() {
        try {
            if (!over.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody killed the process");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
