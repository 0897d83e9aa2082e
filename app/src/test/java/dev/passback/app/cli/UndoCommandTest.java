package dev.passback.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.retention.Expiry;
import dev.passback.app.retention.Retention;
import dev.passback.app.store.Store;
import dev.passback.app.text.ExitCode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Transfers into an embedded gradebook, put back. */
class UndoCommandTest {
    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void course() {
        desk = Physics.on(new Desk(folder));
    }

    @Test
    void putsEverythingBackAndTakesNewItemsAway() {
        String before = desk.shown(Physics.NAME);
        transfer("week-1.csv");
        String first = desk.shown(Physics.NAME);
        transfer("week-2.csv");

        Ended second = desk.run("undo", "T2", "--yes", "--json").with(ExitCode.DONE);
        assertThat(desk.shown(Physics.NAME)).isEqualTo(first);
        desk.run("undo", "T1", "--yes").with(ExitCode.DONE);
        assertThat(desk.shown(Physics.NAME)).isEqualTo(before);

        assertThat(second.transfer()).isEqualTo("T3");
        assertThat(second.counts()).containsExactly(0, 1, 0, 4, 0, 0);
    }

    @Test
    void letsTheSameTransferWriteAgain() {
        transfer("week-1.csv");
        transfer("week-2.csv");
        String both = desk.shown(Physics.NAME);
        desk.run("undo", "T2", "--yes").with(ExitCode.DONE);
        desk.run("undo", "T1", "--yes").with(ExitCode.DONE);

        Ended again = transfer("week-2.csv").with(ExitCode.DONE);

        assertThat(again.counts()).containsExactly(11, 0, 0, 0, 0, 0);
        assertThat(desk.shown(Physics.NAME)).isEqualTo(both);
    }

    @Test
    void leavesAloneWhatChangedSince() {
        transfer("week-1.csv");
        transfer("week-2.csv");

        Ended undo = desk.run("undo", "T1", "--yes", "--json").with(ExitCode.SOME_RETURNED);

        assertThat(undo.codes()).contains("UNDO_KEPT", "UNDO_ITEM_REMAINS");
        assertThat(desk.shown(Physics.NAME))
                .contains("Email address,Session 2,Session 3\n")
                .contains("ben@uni.example,9,7\n")
                .contains("ana@uni.example,,9\n");
    }

    @Test
    void asksFirstAndAScriptCannotAnswer() {
        transfer("week-1.csv");
        String before = desk.shown(Physics.NAME);

        desk.run("undo", "T1").with(ExitCode.DECISION_NEEDED);

        assertThat(desk.shown(Physics.NAME)).isEqualTo(before);
        assertThat(desk.run("history").out()).doesNotContain("undone");
    }

    @Test
    void isDoneOnce() {
        transfer("week-1.csv");
        desk.run("undo", "T1", "--yes").with(ExitCode.DONE);

        Ended again = desk.run("undo", "T1", "--yes").with(ExitCode.DONE);
        desk.run("undo", "T2", "--yes").with(ExitCode.USAGE);

        assertThat(again.out()).contains("nothing to do");
        assertThat(desk.run("history", "T1").out()).contains("undone by T2");
    }

    @Test
    void aTransferThatWroteNothingIsUndoneToo() {
        transfer("week-1.csv");
        transfer("week-1.csv");

        desk.run("undo", "T2").with(ExitCode.DONE);

        assertThat(desk.shown(Physics.NAME)).contains("ana@uni.example,8,9");
    }

    @Test
    void historyTellsEveryScore() {
        transfer("week-1.csv");

        Ended history = desk.run("history", "T1", "--json").with(ExitCode.DONE);

        assertThat(history.json().get("changes").size()).isEqualTo(7);
        assertThat(history.json().get("changes").get(0).toString())
                .contains("Ana López", "Session 1", "\"after\":\"8\"", "matched_by", "written");
        assertThat(desk.run("history", "--json").json().get("transfers").size()).isEqualTo(1);
    }

    @Test
    void whatIsKeptNoMoreCannotBePutBack() {
        transfer("week-1.csv");
        String before = desk.shown(Physics.NAME);
        try (Store store = Store.open(Path.of(desk.data()))) {
            new Retention(Optional.empty(), Optional.of(7), Optional.empty()).save(store.preferences());
            new Expiry(store, () -> Instant.now().plus(Duration.ofDays(8)), () -> true).run();
        }

        Ended undo = desk.run("undo", "T1", "--yes").with(ExitCode.USAGE);

        assertThat(undo.err()).contains("T1 cannot be undone: what it changed is kept no more");
        assertThat(desk.shown(Physics.NAME)).isEqualTo(before);
        assertThat(desk.run("history").out()).contains("done, changes kept no more");
        assertThat(desk.run("history", "T1").out())
                .contains("kept no more since")
                .doesNotContain("Ana");
        assertThat(desk.run("history", "T1", "--json").json().get("expired").stringValue())
                .isNotBlank();
    }

    private Ended transfer(String file) {
        return desk.run("transfer", file, "--to", Physics.NAME, "--yes", "--json");
    }
}
