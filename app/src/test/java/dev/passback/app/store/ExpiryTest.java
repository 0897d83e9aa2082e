package dev.passback.app.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.passback.app.draft.Draft;
import dev.passback.app.draft.DraftSource;
import dev.passback.app.link.Run;
import dev.passback.app.people.AuditEvent;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.retention.Expired;
import dev.passback.app.retention.Expiry;
import dev.passback.app.retention.Retention;
import dev.passback.app.road.GivenFiles;
import dev.passback.connect.Outcome;
import dev.passback.files.number.NumberForm;
import dev.passback.grade.Score;
import dev.passback.ledger.LedgerEntry;
import dev.passback.mapping.Choices;
import dev.passback.match.IdentifyBy;
import dev.passback.match.StudentChoice;
import dev.passback.transfer.JournalledChange;
import dev.passback.transfer.Settlement;
import dev.passback.transfer.TransferExpiredException;
import dev.passback.transfer.TransferId;
import dev.passback.transfer.TransferRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** What is personal goes when it is old enough, and nothing else. */
class ExpiryTest extends StoreTest {
    private static final Instant THEN = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant LATELY = THEN.plus(Duration.ofDays(25));
    private static final Instant NOW = THEN.plus(Duration.ofDays(30));
    private static final int WEEK = 7;
    private static final LedgerEntry ENTRY = new LedgerEntry(Score.NOT_GRADED, List.of(Score.points(1)), "aa");

    @Test
    void whereNothingIsSaidEverythingStays() {
        KeptFile file = file("old", THEN);
        TransferId transfer = transferred("A", 3, THEN);
        did(THEN);

        assertThat(expire()).isEmpty();

        assertThat(store.files().content(file.id())).isPresent();
        assertThat(store.journal().changes(transfer)).hasSize(3);
        assertThat(events()).hasSize(1);
    }

    @Test
    void filesLoseTheirContentAndKeepTheirName() {
        KeptFile old = file("old", THEN);
        KeptFile fresh = file("fresh", LATELY);
        keepFor(Optional.of(WEEK), Optional.empty(), Optional.empty());

        assertThat(expire()).containsExactly(Map.entry(Expired.FILES, 1));

        assertThat(store.files().content(old.id())).isEmpty();
        assertThat(store.files().find(old.id())).contains(old);
        assertThat(store.files().content(fresh.id())).isPresent();
        assertThat(expire()).isEmpty();
    }

    @Test
    void plansLoseWhatPeopleChoseAndWhatTheySaw() throws SQLException {
        Draft old = draft("old", file("old", THEN), THEN);
        store.drafts().noteShown("old", "ab12", () -> "{\"student\":\"Zoë Müller\"}");
        store.drafts().noteReport("old", "{\"student\":\"Zoë Müller\"}");
        draft("fresh", file("fresh", LATELY), LATELY);
        keepFor(Optional.of(WEEK), Optional.empty(), Optional.empty());

        assertThat(expire()).containsEntry(Expired.PLANS, 1);

        assertThat(store.drafts().find("old")).isEmpty();
        assertThat(store.drafts().ownerOfExpired("old")).contains(old.owner());
        assertThat(store.drafts().report("old")).isEmpty();
        assertThat(store.drafts().shown("old")).isEmpty();
        assertThat(store.drafts().latest(Optional.empty(), 9)).map(Draft::id).containsExactly("fresh");
        assertThat(column("SELECT content FROM draft WHERE id = 'old'")).doesNotContain("A01");
        assertThat(store.drafts().save(old.changed(NOW))).isFalse();
    }

    @Test
    void aPlanThatIsBeingCarriedOutKeepsAllThatItNeeds() {
        KeptFile file = file("asked", THEN);
        Draft asked = draft("asked", file, THEN).asked(Optional.of(new Draft.Asked("ab12", "ada", THEN)));
        store.drafts().save(asked.changed(THEN));
        keepFor(Optional.of(WEEK), Optional.empty(), Optional.empty());

        assertThat(expire()).isEmpty();
        assertThat(store.files().content(file.id())).isPresent();

        store.drafts().noteReport("asked", "{}");
        assertThat(expire()).containsOnlyKeys(Expired.PLANS, Expired.FILES);
    }

    @Test
    void transfersLoseTheirChangesAndKeepTheirCounts() throws SQLException {
        TransferId old = transferred("A", 3, THEN);
        TransferId fresh = transferred("A", 2, LATELY);
        keepFor(Optional.empty(), Optional.of(WEEK), Optional.empty());

        assertThat(expire()).containsExactly(Map.entry(Expired.TRANSFERS, 1));

        TransferRecord expired = store.journal().find(old).orElseThrow();
        assertThat(expired.expired()).contains(NOW);
        assertThat(expired.request().counts()).isEqualTo(Sample.request("A").counts());
        assertThat(store.journal().changes(old)).isEmpty();
        assertThat(column("SELECT mapping FROM transfer WHERE id = " + old.number()))
                .isEqualTo("{}");
        assertThat(store.journal().changes(fresh)).hasSize(2);
        assertThat(store.journal().find(fresh).orElseThrow().expired()).isEmpty();
        assertThat(expire()).isEmpty();
    }

    /** SQLite leaves what was deleted in its file unless it is told otherwise; PostgreSQL cleans up after a while. */
    @Test
    void whatWentIsNotInTheFileEither() throws IOException {
        assumeThat(vendor).isEqualTo(Vendor.SQLITE);
        transferred("A", 3, THEN);
        store.files().add("scores.csv", "Zoë's score".repeat(20_000).getBytes(UTF_8), "ada", THEN);
        keepFor(Optional.of(WEEK), Optional.of(WEEK), Optional.empty());
        store.close();
        String word = Base64.getEncoder()
                .encodeToString("Zoë's score".repeat(3).getBytes(UTF_8))
                .substring(0, 30);
        assertThat(file()).contains("Student 2", word);

        store = place.open();
        expire();
        store.close();

        assertThat(file()).doesNotContain("Student 2", word);
        store = place.open();
    }

    private String file() throws IOException {
        return Files.readString(Path.of(place.text(), "passback.db"), ISO_8859_1);
    }

    @Test
    void theLedgerStays() {
        TransferId old = transferred("A", 3, THEN);
        keepFor(Optional.empty(), Optional.of(WEEK), Optional.empty());
        assertThat(store.ledger().entries("A").get("i1")).hasSize(3);

        expire();

        assertThat(store.ledger().entries("A").get("i1")).hasSize(3);
        assertThat(store.journal().find(old).orElseThrow().expired()).isPresent();
    }

    @Test
    void whatExpiredCannotBeUndone() {
        TransferId old = transferred("A", 3, THEN);
        keepFor(Optional.empty(), Optional.of(WEEK), Optional.empty());
        expire();

        assertThatExceptionOfType(TransferExpiredException.class)
                .isThrownBy(() -> store.journal().open(Sample.undo("A", old), List.of(), Sample.changes(3), NOW))
                .withMessageContaining(old.toString());
        assertThat(store.journal().openOn("A")).isEmpty();
    }

    @Test
    void whatIsNotFinishedOrIsBeingUndoneStays() {
        TransferId open = store.journal()
                .open(Sample.request("A"), List.of(), Sample.changes(3), THEN)
                .id();
        TransferId undone = transferred("B", 3, THEN);
        TransferId undo = store.journal()
                .open(Sample.undo("B", undone), List.of(), Sample.changes(3), LATELY)
                .id();
        keepFor(Optional.empty(), Optional.of(WEEK), Optional.empty());

        assertThat(expire()).isEmpty();
        assertThat(store.journal().changes(open)).hasSize(3);
        assertThat(store.journal().changes(undone)).hasSize(3);

        store.journal().close(undo, LATELY);
        assertThat(expire()).containsExactly(Map.entry(Expired.TRANSFERS, 1));
        assertThat(store.journal().changes(undo)).hasSize(3);
    }

    @Test
    void aLongTransferGoesPieceByPieceAndIsToldOnce() {
        TransferId old = transferred("A", 12_000, THEN);
        keepFor(Optional.empty(), Optional.of(WEEK), Optional.empty());
        // before the first piece, and no more
        Queue<Boolean> words = new ArrayDeque<>(List.of(true));
        assertThat(new Expiry(store, () -> NOW, () -> words.poll() != null).run())
                .containsExactly(Map.entry(Expired.TRANSFERS, 1));
        assertThat(store.journal().changes(old)).hasSize(7_000);

        assertThat(expire()).isEmpty();

        assertThat(store.journal().changes(old)).isEmpty();
    }

    @Test
    void runsLoseTheirReports() {
        LinkSample.addTo(store);
        Run old = run(THEN);
        Run fresh = run(LATELY);
        keepFor(Optional.empty(), Optional.of(WEEK), Optional.empty());

        assertThat(expire()).containsExactly(Map.entry(Expired.RUNS, 1));

        Run expired = store.runs().find(old.id()).orElseThrow();
        assertThat(expired.report()).isEmpty();
        assertThat(expired.expired()).contains(NOW);
        assertThat(expired.status()).contains("done");
        assertThat(store.runs().find(fresh.id()).orElseThrow().report()).isPresent();
    }

    @Test
    void whatAGuardStoppedGoesWhereTheLinkRunsNoMore() {
        LinkSample.addTo(store);
        store.links().noteStopped(LinkSample.LINK, "hash", LinkSample.STOPPED);
        run(THEN);
        keepFor(Optional.of(WEEK), Optional.empty(), Optional.empty());

        assertThat(expire()).containsExactly(Map.entry(Expired.PLANS, 1));

        assertThat(store.links().stoppedPlan(LinkSample.LINK)).isEmpty();
        assertThat(store.links().find(LinkSample.LINK).orElseThrow().stopped()).isEmpty();
        assertThat(expire()).isEmpty();
    }

    @Test
    void whatAGuardStoppedLatelyStays() {
        LinkSample.addTo(store);
        store.links().noteStopped(LinkSample.LINK, "hash", LinkSample.STOPPED);
        run(LATELY);
        keepFor(Optional.of(WEEK), Optional.empty(), Optional.empty());

        assertThat(expire()).isEmpty();

        assertThat(store.links().stoppedPlan(LinkSample.LINK)).contains(LinkSample.STOPPED);
    }

    @Test
    void theAuditLosesOldEventsAndTellsForEverWhatWasTaken() {
        for (int i = 0; i < 450; i++) {
            did(THEN);
        }
        did(LATELY);
        file("old", THEN);
        keepFor(Optional.of(WEEK), Optional.empty(), Optional.of(WEEK));

        assertThat(expire()).isEqualTo(Map.of(Expired.FILES, 1, Expired.EVENTS, 450));

        assertThat(events()).hasSize(3);
        assertThat(events())
                .filteredOn(event -> event.action() == Action.EXPIRED)
                .allSatisfy(event -> assertThat(event.actor()).isEqualTo("passback"))
                .map(event -> event.subject() + " " + event.detail())
                .containsExactlyInAnyOrder("files 1", "events 450");
        assertThat(new Expiry(store, () -> NOW.plus(Duration.ofDays(60)), () -> true).run())
                .isEqualTo(Map.of(Expired.EVENTS, 1));
        assertThat(events()).hasSize(3).allMatch(event -> event.action() == Action.EXPIRED);
    }

    private Map<Expired, Integer> expire() {
        return new Expiry(store, () -> NOW, () -> true).run();
    }

    private void keepFor(Optional<Integer> files, Optional<Integer> journal, Optional<Integer> audit) {
        new Retention(files, journal, audit).save(store.preferences());
    }

    private KeptFile file(String name, Instant at) {
        return store.files().add(name + ".csv", name.getBytes(UTF_8), "ada", at);
    }

    private Draft draft(String id, KeptFile file, Instant at) {
        Draft draft = Draft.of(id, "ada", new DraftSource(GivenFiles.name(file), NumberForm.AUTO), at)
                .with(new Choices(IdentifyBy.ANY, Map.of(), Map.of("A01", new StudentChoice.Is("A01"))));
        store.drafts().add(draft);
        return draft;
    }

    private TransferId transferred(String target, int changes, Instant at) {
        TransferId id = store.journal()
                .open(Sample.request(target), List.of(), Sample.changes(changes), at)
                .id();
        List<JournalledChange> all = store.journal().unsettled(id, changes);
        store.journal().sent(id, all);
        store.journal()
                .settled(
                        id,
                        all.stream()
                                .map(change -> new Settlement(
                                        change, Outcome.WRITTEN, new Settlement.LedgerUpdate.Put(Optional.of(ENTRY))))
                                .toList());
        store.journal().close(id, at);
        return id;
    }

    private Run run(Instant at) {
        Run run = store.runs().start("bio", "node", at).run();
        store.runs().finish(run, "done", Optional.empty(), "{\"student\":\"Zoë Müller\"}", at);
        return run;
    }

    private void did(Instant at) {
        store.audit().add(at, "ada", Way.WEB, Action.SCORES_READ, "gradebook Physics", "");
    }

    private List<AuditEvent> events() {
        return store.audit().latest(Optional.empty(), Long.MAX_VALUE, 1000);
    }

    private String column(String query) throws SQLException {
        try (Connection look = place.look();
                Statement statement = look.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
