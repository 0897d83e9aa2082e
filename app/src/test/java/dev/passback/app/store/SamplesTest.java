package dev.passback.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.passback.app.draft.Draft;
import dev.passback.app.draft.DraftDestination;
import dev.passback.app.draft.DraftSource;
import dev.passback.app.people.Owned;
import dev.passback.connect.Outcome;
import dev.passback.connect.Write;
import dev.passback.files.number.NumberForm;
import dev.passback.finding.Wording;
import dev.passback.grade.Score;
import dev.passback.ledger.LedgerEntry;
import dev.passback.plan.RuleSet;
import dev.passback.transfer.JournalledChange;
import dev.passback.transfer.Settlement;
import dev.passback.transfer.TransferId;
import dev.passback.transfer.TransferOpenException;
import dev.passback.transfer.TransferRequest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SamplesTest extends StoreTest {
    private static final List<String> TABLES = List.of(
            "gradebook",
            "gradebook_student",
            "gradebook_item",
            "gradebook_score",
            "transfer",
            "transfer_item",
            "transfer_change",
            "ledger",
            "mapping",
            "owner",
            "setting",
            "draft",
            "kept_file");

    @Test
    void aSampleGoesWithEverythingThatCameOfItAndNothingElse() throws SQLException {
        fill("Physics", "ada");
        Map<String, Integer> before = rows();
        fill("Sample", "ada");
        store.samples().note("ada", "Sample");
        assertThat(store.samples().of("ada")).contains("Sample");
        assertThat(rows())
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isGreaterThan(before.get(table)));

        assertThat(store.samples().remove("ada")).isTrue();

        assertThat(rows()).isEqualTo(before);
        assertThat(store.gradebooks().list()).containsExactly("Physics");
        assertThat(store.samples().of("ada")).isEmpty();
        assertThat(store.samples().remove("ada")).isFalse();
    }

    @Test
    void aGradebookGoesWithEverythingThatCameOfItAndNothingElse() throws SQLException {
        fill("Physics", "ada");
        Map<String, Integer> before = rows();
        fill("Art", "bob");
        store.undoProblems()
                .note(
                        store.journal().latest(2).getLast().id(),
                        new UndoProblem(UndoProblem.Kind.GONE, Wording.NONE),
                        "{}");

        assertThat(store.gradebooks().remove("Art")).isTrue();

        Map<String, Integer> after = rows();
        assertThat(after).isEqualTo(before);
        assertThat(store.gradebooks().remove("Art")).isFalse();
        assertThat(rows()).isEqualTo(after);
    }

    @Test
    void aSampleThatIsBeingWrittenToStaysWhole() throws SQLException {
        fill("Sample", "ada");
        store.samples().note("ada", "Sample");
        store.journal().open(Sample.request("embedded:Sample"), List.of(), Sample.changes(1), Sample.NOON);
        Map<String, Integer> before = rows();

        assertThatExceptionOfType(TransferOpenException.class)
                .isThrownBy(() -> store.samples().remove("ada"));

        assertThat(rows()).isEqualTo(before);
        assertThat(store.samples().of("ada")).contains("Sample");
    }

    @Test
    void afterwardsTheNameCanBeHadAgain() {
        fill("Sample", "ada");
        store.samples().note("ada", "Sample");
        store.samples().remove("ada");

        fill("Sample", "ada");

        assertThat(store.gradebooks().get("Sample").snapshot().roster().size()).isEqualTo(2);
        assertThat(store.ledger().entries("embedded:Sample")).isNotEmpty();
    }

    /** A gradebook with a score, a transfer that made an item, its undo, a plan with its file, and what is remembered. */
    private void fill(String name, String person) {
        EmbeddedGradebook gradebook = Sample.gradebook(store, name, 2, "Quiz 1");
        store.owners().give(Owned.gradebook(name), person);
        TransferId done = transfer(Sample.request(gradebook.target()));
        transfer(Sample.undo(gradebook.target(), done));
        KeptFile file = store.files().add("scores.csv", new byte[] {1}, person, Sample.NOON);
        KeptFile rejects = store.files().add("rejects.csv", new byte[] {2}, person, Sample.NOON);
        store.drafts()
                .add(Draft.of(
                                "draft " + name,
                                person,
                                new DraftSource("kept:" + file.id() + "/scores.csv", NumberForm.AUTO),
                                Sample.NOON)
                        .with(new DraftDestination.Embedded(name), RuleSet.PASSBACK));
        store.drafts().noteReport("draft " + name, "{\"rejects\":\"kept:" + rejects.id() + "/rejects.csv\"}");
        store.gradebooks()
                .get(name)
                .write(List.of(new Write("i1", "ID_NUMBER:A00", Score.NOT_GRADED, Score.points(1))));
    }

    private TransferId transfer(TransferRequest request) {
        TransferId id = store.journal()
                .open(request, List.of(Sample.newItem("Quiz 2")), Sample.changes(2), Sample.NOON)
                .id();
        List<JournalledChange> changes = store.journal().unsettled(id, 10);
        store.journal()
                .settled(
                        id,
                        changes.stream()
                                .map(change -> new Settlement(
                                        change,
                                        Outcome.WRITTEN,
                                        new Settlement.LedgerUpdate.Put(Optional.of(
                                                new LedgerEntry(Score.NOT_GRADED, List.of(Score.points(1)), "hash")))))
                                .toList());
        store.journal().close(id, Sample.LATER);
        return id;
    }

    private Map<String, Integer> rows() throws SQLException {
        Map<String, Integer> rows = new LinkedHashMap<>();
        try (Connection look = place.look();
                Statement statement = look.createStatement()) {
            for (String table : TABLES) {
                try (ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
                    count.next();
                    rows.put(table, count.getInt(1));
                }
            }
        }
        return rows;
    }
}
