package dev.passback.app.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.passback.app.SimulatedSystems;
import dev.passback.app.road.LiveGradebooks;
import dev.passback.app.road.PlannedTransfer;
import dev.passback.app.road.Road;
import dev.passback.app.road.Targets;
import dev.passback.app.road.Transfers;
import dev.passback.app.road.Wish;
import dev.passback.app.secret.KeyFile;
import dev.passback.app.serve.MovedClock;
import dev.passback.app.store.Store;
import dev.passback.files.read.ReadOptions;
import dev.passback.files.read.ScoreFiles;
import dev.passback.files.table.SourceFile;
import dev.passback.mapping.Choices;
import dev.passback.plan.Policy;
import dev.passback.plan.RuleSet;
import dev.passback.transfer.Progress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeenGradebooksTest {
    private static final String NAME = "college:BSC-BIO/BIO-2026-A/BIO101;exam-type=INT";

    @TempDir
    private Path folder;

    private final MovedClock clock = new MovedClock(Instant.parse("2026-11-02T10:30:00Z"));
    private final SimulatedSystems simulated = SimulatedSystems.of(3, 1, 0);
    private final SeenGradebooks seen = new SeenGradebooks(clock);
    private Systems systems;
    private Store store;

    @BeforeEach
    void connect() {
        systems = new Systems(new KeyFile(folder.resolve("key"))::open, clock).impatient();
        store = Store.open(folder);
        simulated.connectOpenEduCat(store, systems, "college");
    }

    @AfterEach
    void close() {
        store.close();
        simulated.close();
    }

    @Test
    void aLookIsKeptForFiveMinutes() {
        assertThat(requests(Instant.EPOCH)).isPositive();

        clock.pass(SeenGradebooks.KEPT.minusMinutes(1));
        assertThat(requests(Instant.EPOCH)).isZero();

        clock.pass(Duration.ofMinutes(1));
        assertThat(requests(Instant.EPOCH)).isPositive();
    }

    @Test
    void aLookFromBeforeSomethingMovedIsOfNoUse() {
        requests(Instant.EPOCH);
        Instant moved = clock.instant();

        assertThat(requests(moved)).isPositive();
        assertThat(requests(moved)).isZero();
    }

    @Test
    void whatATransferWroteIsSeen() {
        requests(Instant.EPOCH);

        transfer(Progress.SILENT);

        assertThat(scores()).contains("7");
    }

    @Test
    void aLookInTheMiddleOfATransferIsNotKept() {
        transfer((done, total) -> assertThat(requests(Instant.EPOCH)).isPositive());

        assertThat(requests(Instant.EPOCH)).isPositive();
    }

    @Test
    void aLookIsNotWrittenTo() {
        try (OpenGradebooks live = new OpenGradebooks(store, systems)) {
            LiveGradebooks.Named named =
                    seen.through(store, live, Instant.EPOCH).named(NAME).orElseThrow();

            assertThatIllegalStateException().isThrownBy(() -> named.gradebook().write(List.of()));
            assertThatIllegalStateException().isThrownBy(() -> named.gradebook().read(List.of()));
        }
    }

    private int requests(Instant since) {
        int before = simulated.openEduCat.requests().total();
        try (OpenGradebooks live = new OpenGradebooks(store, systems)) {
            SeenGradebooks.Through through = seen.through(store, live, since);
            assertThat(through.named(NAME)).isPresent();
            assertThat(through.seen()).isPresent();
        }
        return simulated.openEduCat.requests().total() - before;
    }

    private List<String> scores() {
        try (OpenGradebooks live = new OpenGradebooks(store, systems)) {
            return seen
                    .through(store, live, Instant.EPOCH)
                    .named(NAME)
                    .orElseThrow()
                    .gradebook()
                    .snapshot()
                    .scores()
                    .stream()
                    .map(column -> column.get(0).toString())
                    .toList();
        }
    }

    private void transfer(Progress progress) {
        Wish wish = new Wish(Choices.NONE, Policy.DEFAULT, RuleSet.PASSBACK, ReadOptions.DEFAULT);
        SourceFile lab = new SourceFile("lab.csv", "Student ID,Lab 1 [10]\nS10001,7\n".getBytes(UTF_8));
        try (OpenGradebooks live = new OpenGradebooks(store, systems)) {
            PlannedTransfer planned = new Road(store)
                    .plan("lab.csv", ScoreFiles.read(lab, wish.reading()), new Targets(store, live).live(NAME), wish);
            assertThat(new Transfers(store, clock, "ada")
                            .transfer(planned, "lab", Optional.empty(), progress)
                            .written())
                    .isEqualTo(1);
        }
    }
}
