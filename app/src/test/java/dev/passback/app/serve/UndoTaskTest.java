package dev.passback.app.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.SimulatedSystems;
import dev.passback.app.drafting.DraftTransfer;
import dev.passback.app.live.OpenGradebooks;
import dev.passback.app.live.Systems;
import dev.passback.app.road.PlannedTransfer;
import dev.passback.app.road.Road;
import dev.passback.app.road.Scratch;
import dev.passback.app.road.Targets;
import dev.passback.app.road.Transfers;
import dev.passback.app.road.Wish;
import dev.passback.app.secret.KeyFile;
import dev.passback.app.store.Store;
import dev.passback.app.store.UndoProblem;
import dev.passback.app.undoing.UndoTransfer;
import dev.passback.app.undoing.UndoWish;
import dev.passback.files.read.ReadOptions;
import dev.passback.files.read.ScoreFiles;
import dev.passback.files.table.SourceFile;
import dev.passback.mapping.Choices;
import dev.passback.plan.Policy;
import dev.passback.plan.RuleSet;
import dev.passback.sandbox.http.Fault;
import dev.passback.transfer.Progress;
import dev.passback.transfer.TransferId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Transfers that somebody wants to be put back, put back by a node. */
class UndoTaskTest {
    private static final Pace FAST = new Pace(
            Duration.ofMillis(20),
            Duration.ofSeconds(5),
            Duration.ofSeconds(5),
            Duration.ofMillis(200),
            Duration.ofMillis(300));

    private static final UndoWish WISH = new UndoWish(Optional.empty(), "ada");

    @TempDir
    Path folder;

    private final MovedClock clock = new MovedClock(Instant.parse("2026-11-02T10:30:00Z"));
    private final List<String> log = new CopyOnWriteArrayList<>();
    private final SimulatedSystems simulated = SimulatedSystems.of(3, 1, 0);
    private Systems systems;
    private Store store;
    private TransferId transfer;

    @BeforeEach
    void transfer() {
        systems = new Systems(new KeyFile(folder.resolve("key"))::open, clock).impatient();
        store = Store.open(folder);
        simulated.connectOpenEduCat(store, systems, "college");
        Wish wish = new Wish(Choices.NONE, Policy.DEFAULT, RuleSet.PASSBACK, ReadOptions.DEFAULT);
        SourceFile lab = new SourceFile("lab.csv", "Student ID,Lab 1 [10]\nS10001,7\nS10002,4\n".getBytes(UTF_8));
        try (OpenGradebooks live = new OpenGradebooks(store, systems)) {
            PlannedTransfer planned = new Road(store)
                    .plan(
                            "lab.csv",
                            ScoreFiles.read(lab, wish.reading()),
                            new Targets(store, live).live("college:BSC-BIO/BIO-2026-A/BIO101;exam-type=INT"),
                            wish);
            transfer = new Transfers(store, clock, "ada")
                    .transfer(planned, "lab", Optional.empty(), Progress.SILENT)
                    .id();
        }
        assertThat(marks()).isEqualTo(2);
    }

    @AfterEach
    void close() {
        store.close();
        simulated.close();
    }

    @Test
    void whatANodeWasAskedForIsDoneByTheNextOne() throws Exception {
        try (LinkServer asked = server()) {
            asked.add(transfer, WISH);
            asked.add(transfer, WISH);
        }
        assertThat(marks()).isEqualTo(2);

        try (LinkServer next = server()) {
            assertThat(next.has(transfer)).isTrue();
            next.start();
            Patience.until("the undo", () -> !next.has(transfer));
        }

        assertThat(marks()).isZero();
        assertThat(store.journal().find(transfer).orElseThrow().undoneBy()).isPresent();
        assertThat(log).isEmpty();
    }

    @Test
    void whyItCannotBeginIsKeptUntilItIsDone() throws Exception {
        AtomicBoolean away = new AtomicBoolean(true);
        simulated.openEduCat.inject(request -> away.get() ? new Fault.ResetBefore() : Fault.NONE);
        try (LinkServer server = server()) {
            server.start();
            server.add(transfer, WISH);
            Patience.until("the refusal", () -> !server.has(transfer));

            assertThat(store.undoProblems().told(transfer))
                    .hasValueSatisfying(problem -> assertThat(problem).contains("the connection broke"));
            assertThat(store.undoProblems().of(transfer)).hasValueSatisfying(problem -> {
                assertThat(problem.kind()).isEqualTo(UndoProblem.Kind.SYSTEM);
                assertThat(problem.detail().text()).contains("the connection broke");
            });
            assertThat(marks()).isEqualTo(2);

            away.set(false);
            server.add(transfer, WISH);
            Patience.until("the undo", () -> !server.has(transfer));
        }
        assertThat(marks()).isZero();
        assertThat(store.undoProblems().of(transfer)).isEmpty();
    }

    @Test
    void whatHasBegunIsTriedAgainUntilItIsDone() throws Exception {
        AtomicBoolean away = new AtomicBoolean(true);
        simulated.openEduCat.inject(
                request -> away.get() && request.body().contains("\"write\"") ? new Fault.ResetBefore() : Fault.NONE);
        try (LinkServer server = server()) {
            server.start();
            server.add(transfer, WISH);
            Patience.until("the failure", () -> log.size() == 1);

            assertThat(server.has(transfer)).isTrue();
            assertThat(store.undoProblems().of(transfer)).isPresent();
            assertThat(log).singleElement().asString().contains("undo of " + transfer);

            away.set(false);
            clock.pass(Duration.ofSeconds(31));
            Patience.until("the undo", () -> !server.has(transfer));
        }
        assertThat(marks()).isZero();
        assertThat(store.undoProblems().of(transfer)).isEmpty();
    }

    private long marks() {
        return simulated.openEduCat.rows("op.exam.attendees").stream()
                .filter(row -> row.get("marks") != null)
                .count();
    }

    private LinkServer server() {
        return new LinkServer(
                () -> Store.open(folder),
                (cycles, link, depth, progress) -> {
                    throw new IllegalStateException("there is no link");
                },
                new DraftTransfer(systems, clock, new Scratch(folder)),
                new UndoTransfer(systems, clock, new Scratch(folder), failure -> String.valueOf(failure.getMessage())),
                1,
                FAST,
                new Night(LocalTime.of(1, 0), Duration.ofHours(4), ZoneOffset.UTC),
                clock,
                log::add);
    }
}
