package dev.passback.app.web.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.people.Role;
import dev.passback.app.serve.Patience;
import dev.passback.app.store.Store;
import dev.passback.app.store.StorePool;
import dev.passback.app.sync.LinkTurn;
import dev.passback.app.web.Campus;
import dev.passback.app.web.PageSeen;
import dev.passback.sandbox.http.Fault;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What a sync carried is put back in the gradebook's own system. */
class UndoOfSyncTest {

    @Test
    void theScoresOfARunArePutBackAndStayAway() throws Exception {
        try (Campus campus = Campus.of(5, 2, 1).linked()) {
            campus.run();
            PageSeen history = campus.instructor.get("/history");
            String id = history.text("tbody th");
            PageSeen transfer = history.follow(id);
            assertThat(transfer.text("dl.facts")).contains(campus.link);
            assertThat(transfer.texts("tbody td")).anyMatch(cell -> cell.startsWith("user "));
            PageSeen asked = transfer.follow("Undo …");
            assertThat(asked.texts(".counts li").getLast()).startsWith("0");

            PageSeen undone = new PutBack(campus.instructor, "/history/" + id).carriedOut(asked);

            assertThat(undone.text("[role=status]")).contains("were put back, none was kept or refused");
            assertThat(undone.text("dl.facts")).contains("undo of " + id);
            campus.run();
            assertThat(campus.instructor.get("/history").texts("tbody th")).hasSize(2);
            assertThat(campus.site
                            .signedIn(Role.INSTRUCTOR)
                            .get("/history/" + id)
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void anUndoWaitsUntilARunHasEnded() throws Exception {
        try (Campus campus = Campus.of(3, 1, 1).linked()) {
            campus.run();
            String id = campus.instructor.get("/history").text("tbody th");
            PageSeen asked = campus.instructor.get("/history/" + id + "/undo");
            StorePool stores = campus.site.stores();

            PageSeen refused;
            try (Store store = stores.open();
                    LinkTurn turn = LinkTurn.require(store, stores::open, campus.link, InstantSource.system())) {
                turn.ended("looked", Optional.empty(), "{}");
                refused = new PutBack(campus.instructor, "/history/" + id).carriedOut(asked);
            }

            assertThat(refused.text("[role=alert]")).contains("running just now");
        }
    }

    @Test
    void whatBrokeOnTheWayIsToldAndTriedAgainByItself() throws Exception {
        try (Campus campus = Campus.of(3, 1, 1).linked()) {
            campus.run();
            String id = campus.instructor.get("/history").text("tbody th");
            String path = "/history/" + id;
            PageSeen asked = campus.instructor.get(path + "/undo");
            campus.systems.openEduCat.inject(
                    request -> request.body().contains("\"write\"") ? new Fault.ResetBefore() : Fault.NONE);

            asked.submit(path + "/undo");
            Patience.until("the failure", () -> campus.instructor
                    .get(path + "/undoing")
                    .text("[role=status]")
                    .contains("tried again by itself"));

            PageSeen running = campus.instructor.get(path + "/undo");
            assertThat(running.path()).isEqualTo(path + "/undoing");
            assertThat(running.text("[role=status]"))
                    .contains("0 of ", "cannot be reached as it should", "the connection broke");
        }
    }

    @Test
    void whyItDidNotBeginIsKeptUntilItIsAskedForAgain() throws Exception {
        try (Campus campus = Campus.of(3, 1, 1).linked()) {
            campus.run();
            String id = campus.instructor.get("/history").text("tbody th");
            PageSeen asked = campus.instructor.get("/history/" + id + "/undo");
            PutBack undo = new PutBack(campus.instructor, "/history/" + id);
            AtomicBoolean away = new AtomicBoolean(true);
            campus.systems.openEduCat.inject(request -> away.get() ? new Fault.ResetBefore() : Fault.NONE);

            PageSeen refused = undo.carriedOut(asked);
            away.set(false);
            PageSeen again = campus.instructor.get("/history/" + id + "/undo");

            assertThat(refused.text("[role=alert]")).contains("The last time", "cannot be reached as it should");
            assertThat(again.text("[role=alert]")).contains("The last time");
            assertThat(undo.carriedOut(again).text("[role=status]")).contains("were put back");
        }
    }

    @Test
    void aSystemThatDoesNotAnswerIsToldInWords() throws Exception {
        try (Campus campus = Campus.of(3, 1, 1).linked()) {
            campus.run();
            String id = campus.instructor.get("/history").text("tbody th");
            campus.systems.close();

            PageSeen asked = campus.instructor.get("/history/" + id + "/undo");

            assertThat(asked.status()).isEqualTo(200);
            assertThat(asked.text("[role=alert]")).contains("cannot be reached as it should");
        }
    }
}
