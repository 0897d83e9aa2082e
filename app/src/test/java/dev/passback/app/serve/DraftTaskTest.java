package dev.passback.app.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.draft.Draft;
import dev.passback.app.draft.DraftDestination;
import dev.passback.app.draft.DraftSource;
import dev.passback.app.drafting.DraftTransfer;
import dev.passback.app.live.Systems;
import dev.passback.app.road.GivenFiles;
import dev.passback.app.road.Scratch;
import dev.passback.app.secret.KeyFile;
import dev.passback.app.store.Store;
import dev.passback.app.undoing.UndoTransfer;
import dev.passback.files.number.NumberForm;
import dev.passback.files.read.RosterFiles;
import dev.passback.files.table.SourceFile;
import dev.passback.plan.RuleSet;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafts that were asked for, carried out by a node. */
class DraftTaskTest {
    private static final Pace FAST = new Pace(
            Duration.ofMillis(20),
            Duration.ofSeconds(5),
            Duration.ofSeconds(5),
            Duration.ofMillis(200),
            Duration.ofMillis(300));

    private static final int TIMES = 40;

    @TempDir
    Path folder;

    private final InstantSource clock = InstantSource.system();
    private final List<String> log = new CopyOnWriteArrayList<>();

    @Test
    void whatIsAskedForAgainInTheMomentOfItsRefusalIsDoneAgain() throws Exception {
        try (Store store = Store.open(folder);
                LinkServer server = server()) {
            Draft draft = draft(store);
            server.start();
            for (int i = 0; i < TIMES; i++) {
                Draft.Asked stale = new Draft.Asked("a plan that nobody saw", "ada", clock.instant());
                Draft latest = store.drafts().find(draft.id()).orElseThrow();
                assertThat(store.drafts().save(latest.asked(Optional.of(stale)).changed(clock.instant())))
                        .isTrue();
                server.add(draft.id());
                awaitRefusal(store, draft.id());
            }
            assertThat(store.drafts().refusal(draft.id())).isPresent();
            assertThat(store.gradebooks().get("Book").snapshot().items()).isEmpty();
            assertThat(log).isEmpty();
        }
    }

    /** Without a pause between two looks: the next is to be asked for as soon as can be. */
    private static void awaitRefusal(Store store, String draft) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (store.drafts().find(draft).orElseThrow().asked().isPresent()) {
            assertThat(System.nanoTime()).as("nobody does the draft").isLessThan(end);
        }
    }

    private Draft draft(Store store) {
        store.gradebooks()
                .create(
                        "Book",
                        RosterFiles.read(new SourceFile(
                                        "roster.csv", "Name,Email\nAna,ana@uni.example\n".getBytes(UTF_8)))
                                .roster(),
                        List.of(),
                        List.of());
        String source = GivenFiles.name(store.files()
                .add("scores.csv", "Email,Essay\nana@uni.example,7\n".getBytes(UTF_8), "ada", Instant.EPOCH));
        Draft draft = Draft.of("d", "ada", new DraftSource(source, NumberForm.AUTO), Instant.EPOCH)
                .with(new DraftDestination.Embedded("Book"), RuleSet.PASSBACK);
        store.drafts().add(draft);
        return draft;
    }

    private LinkServer server() {
        Systems systems = new Systems(new KeyFile(folder.resolve("key"))::open, clock);
        return new LinkServer(
                () -> Store.open(folder),
                (store, link, depth, progress) -> {
                    throw new IllegalStateException("there is no link");
                },
                new DraftTransfer(systems, clock, new Scratch(folder)),
                new UndoTransfer(systems, clock, new Scratch(folder), String::valueOf),
                1,
                FAST,
                new Night(LocalTime.of(1, 0), Duration.ofHours(4), ZoneOffset.UTC),
                clock,
                log::add);
    }
}
