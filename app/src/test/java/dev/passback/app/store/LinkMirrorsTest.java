package dev.passback.app.store;

import static dev.passback.app.store.LinkSample.LINK;
import static dev.passback.app.store.LinkSample.cell;
import static dev.passback.app.store.LinkSample.cells;
import static dev.passback.app.store.LinkSample.intake;
import static dev.passback.app.store.LinkSample.link;
import static dev.passback.app.store.LinkSample.origin;
import static dev.passback.app.store.LinkSample.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import dev.passback.app.link.CellQuery;
import dev.passback.app.link.CellState;
import dev.passback.finding.Wording;
import dev.passback.grade.Score;
import dev.passback.grade.SheetItem;
import dev.passback.link.Hold;
import dev.passback.link.Intake;
import dev.passback.link.LinkedCell;
import dev.passback.link.Mirror;
import dev.passback.link.Standing;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinkMirrorsTest extends StoreTest {

    @BeforeEach
    void add() {
        LinkSample.addTo(store);
    }

    private List<LinkedCell> kept() {
        return List.copyOf(store.mirrors().load(LINK).cells().values());
    }

    @Test
    void everythingIsKeptAsItIs() {
        Intake intake = intake(List.of(user("9", "b@u.edu"), user("8", "a@u.edu")), cells());

        store.mirrors().take(LINK, intake, "mark 1");

        Mirror kept = store.mirrors().load(LINK);
        assertThat(kept).isEqualTo(Mirror.EMPTY.with(intake));
        assertThat(kept.participants().keySet()).containsExactly("9", "8");
        assertThat(store.links().find(LINK).orElseThrow().mark()).contains("mark 1");
    }

    @Test
    void itemsOfOneNumberStayApart() {
        store.mirrors().take(LINK, intake(List.of(), cells()), "mark");
        store.mirrors().save(LINK, List.of(cell("G42:8", "99")));

        assertThat(kept())
                .filteredOn(cell -> cell.seen().equals(Score.points(99)))
                .extracting(cell -> cell.id().toString())
                .containsExactly("G42:8");
        assertThat(store.mirrors().load(LINK).items())
                .containsOnlyKeys(origin("A42"), origin("G42"), origin("G1000042"), origin("Q42"), origin("Q1000042"));
    }

    @Test
    void whatComesAgainReplacesWhatWasKnown() {
        store.mirrors().take(LINK, intake(List.of(user("8", "a@u.edu"), user("9", "b@u.edu")), cells()), "mark 1");
        Intake more = intake(
                List.of(user("8", "new@u.edu"), user("7", "c@u.edu")), List.of(cell("Q42:8", "9"), cell("Q7:7", "1")));

        Mirror before = store.mirrors().load(LINK);
        store.mirrors().take(LINK, more, "mark 2");

        Mirror after = store.mirrors().load(LINK);
        assertThat(after).isEqualTo(before.with(more));
        assertThat(after.participants().keySet()).containsExactly("8", "9", "7");
        assertThat(store.links().find(LINK).orElseThrow().mark()).contains("mark 2");
    }

    @Test
    void newUsersStandBehindAllOthersWhateverCameBetween() {
        store.mirrors().take(LINK, intake(List.of(user("1", "a"), user("2", "b")), List.of()), "mark");
        store.mirrors().take(LINK, intake(List.of(user("1", "x"), user("2", "y"), user("3", "c")), List.of()), "mark");
        store.mirrors().take(LINK, intake(List.of(user("4", "d")), List.of()), "mark");

        assertThat(store.mirrors().load(LINK).participants().keySet()).containsExactly("1", "2", "3", "4");
    }

    @Test
    void whoLeftIsForgottenAndTheirCellsStay() {
        store.mirrors()
                .take(
                        LINK,
                        intake(List.of(user("1", "a"), user("2", "b"), user("3", "c")), List.of(cell("Q42:2", "1"))),
                        "mark");
        Intake left = new Intake(List.of(user("4", "d")), List.of(), List.of(), List.of(), Set.of("1", "2"), 0);

        store.mirrors().take(LINK, left, "mark");

        assertThat(store.mirrors().load(LINK).participants().keySet()).containsExactly("3", "4");
        assertThat(kept()).hasSize(1);
        assertThat(store.mirrors().notSynced(LINK)).isEmpty();
    }

    @Test
    void aPullIsKeptTogetherWithItsMarkOrNotAtAll() {
        store.mirrors().take(LINK, intake(List.of(user("8", "a@u.edu")), List.of(cell("Q42:8", "1"))), "mark 1");
        SheetItem ofAFile = new SheetItem("Quiz", "Quiz", 1, Optional.empty(), SheetItem.Role.SESSION);
        Intake broken = new Intake(
                List.of(user("9", "b@u.edu")), List.of(ofAFile), List.of(cell("Q42:8", "2")), List.of(), Set.of(), 0);

        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> store.mirrors().take(LINK, broken, "mark 2"));

        assertThat(store.mirrors().load(LINK).participants()).containsOnlyKeys("8");
        assertThat(kept()).extracting(LinkedCell::seen).containsExactly(Score.points(1));
        assertThat(store.links().find(LINK).orElseThrow().mark()).contains("mark 1");
    }

    @Test
    void linksDoNotSeeEachOther() {
        store.links().add(link("art", "another"));
        store.mirrors().take(LINK, intake(List.of(user("8", "a@u.edu")), cells()), "mark 1");
        store.mirrors().pin(LINK, "8", "S1");

        assertThat(store.mirrors().load("art")).isEqualTo(Mirror.EMPTY);
        assertThat(store.mirrors().notSynced("art")).isEmpty();
        assertThat(store.mirrors().pins("art")).isEmpty();
    }

    @Test
    void whatIsNotSyncedIsFoundWithoutTheRest() {
        store.mirrors().take(LINK, intake(List.of(user("8", "a"), user("9", "b"), user("10", "c")), cells()), "mark");

        assertThat(store.mirrors().notSynced(LINK))
                .containsExactlyInAnyOrderElementsOf(cells().stream()
                        .filter(cell -> cell.standing() != Standing.SYNCED)
                        .toList());
    }

    @Test
    void settlingKeepsCellsPeopleAndTargets() {
        store.mirrors()
                .take(
                        LINK,
                        intake(
                                List.of(user("8", "a@u.edu"), user("9", "b@u.edu"), user("10", "c@u.edu")),
                                List.of(cell("Q42:8", "1"), cell("A42:8", "2"))),
                        "mark");
        assertThat(store.mirrors().people(LINK)).isEmpty();
        LinkedCell planned = cell("Q42:8", "1");
        LinkedCell synced = planned.stands(Standing.SYNCED);

        store.mirrors().settle(LINK, settled(List.of(planned), List.of(synced)), Map.of(origin("Q42"), "exam 7"));

        assertThat(kept()).contains(synced, cell("A42:8", "2"));
        assertThat(store.mirrors().people(LINK)).isEqualTo(LinkSample.people());
        assertThat(store.mirrors().targets(LINK)).containsExactly(entry(origin("Q42"), "exam 7"));
        assertThat(store.links().find(LINK).orElseThrow().matched()).isEqualTo(1);
    }

    @Test
    void whatAPersonDecidedSinceACellWasPlannedStays() {
        LinkedCell held = cell("Q42:8", "1");
        LinkedCell pinned = cell("Q42:9", "1");
        LinkedCell unpinned = cell("Q42:10", "1");
        LinkedCell other = cell("A42:8", "2");
        List<LinkedCell> planned = List.of(held, pinned, unpinned, other);
        store.mirrors().take(LINK, intake(List.of(user("8", "a"), user("9", "b"), user("10", "c")), planned), "mark");
        store.mirrors().pin(LINK, "10", "S3");
        Map<String, String> pins = store.mirrors().pins(LINK);

        store.mirrors().save(LINK, List.of(held.with(Hold.UNTIL_RELEASED)));
        store.mirrors().pin(LINK, "9", "S2");
        store.mirrors().unpin(LINK, "10");
        List<LinkedCell> standings =
                planned.stream().map(cell -> cell.stands(Standing.SYNCED)).toList();
        store.mirrors().settle(LINK, new SettledCells(planned, pins, standings, LinkSample.people()), Map.of());

        assertThat(kept())
                .containsExactlyInAnyOrder(
                        held.with(Hold.UNTIL_RELEASED), pinned, unpinned, other.stands(Standing.SYNCED));
    }

    @Test
    void workOnCellsThatIsDoneAloneLosesNothing() throws Exception {
        store.mirrors().take(LINK, intake(List.of(), List.of(cell("Q42:8", "0"))), "mark");
        try (ExecutorService several = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> working = several.invokeAll(Collections.nCopies(2, () -> {
                try (Store own = place.open()) {
                    return IntStream.range(0, 25)
                            .map(each -> own.mirrors().alone(LINK, () -> addOne(own)))
                            .sum();
                }
            }));
            for (Future<Integer> each : working) {
                each.get();
            }
        }

        assertThat(kept()).extracting(LinkedCell::seen).containsExactly(Score.points(50));
    }

    private static int addOne(Store store) {
        LinkedCell cell = store.mirrors().load(LINK).cells().values().iterator().next();
        Score.Points points = (Score.Points) cell.seen();
        Score more = new Score.Points(points.value().add(BigDecimal.ONE));
        store.mirrors().save(LINK, List.of(cell.saw(more, "hash of " + more)));
        return 1;
    }

    private static SettledCells settled(List<LinkedCell> planned, List<LinkedCell> standings) {
        return new SettledCells(planned, Map.of(), standings, LinkSample.people());
    }

    @Test
    void aUserWhoseIdentifiersChangeStaysWhoTheyWereUntilTheNextLook() {
        store.mirrors().take(LINK, intake(List.of(user("8", "a@u.edu")), List.of()), "mark");
        store.mirrors().settle(LINK, settled(List.of(), List.of()), Map.of());

        store.mirrors().take(LINK, intake(List.of(user("8", "new@u.edu")), List.of()), "mark");

        assertThat(store.mirrors().people(LINK)).containsOnlyKeys("8");
    }

    @Test
    void anItemKeepsItsTargetWhenItsTitleChanges() {
        store.mirrors().take(LINK, intake(List.of(), List.of(cell("Q42:8", "1"))), "mark");
        store.mirrors().settle(LINK, settled(List.of(), List.of()), Map.of(origin("Q42"), "exam 7"));

        store.mirrors().take(LINK, intake(List.of(), List.of(cell("Q42:9", "1"))), "mark");

        assertThat(store.mirrors().targets(LINK)).containsEntry(origin("Q42"), "exam 7");
    }

    @Test
    void aPinIsKeptAndReopensTheCellsOfTheUser() {
        LinkedCell waiting = cell("Q42:8", "1").stands(Standing.UNMATCHED, Wording.verbatim("nobody"));
        LinkedCell synced = cell("A42:8", "1").stands(Standing.SYNCED);
        LinkedCell held = cell("G42:8", "1")
                .stands(Standing.CONFLICT, Wording.verbatim("x"))
                .with(Hold.UNTIL_RELEASED);
        LinkedCell others = cell("Q42:9", "1").stands(Standing.UNMATCHED, Wording.verbatim("nobody"));
        store.mirrors()
                .take(
                        LINK,
                        intake(List.of(user("8", "a"), user("9", "b")), List.of(waiting, synced, held, others)),
                        "mark");

        store.mirrors().pin(LINK, "8", "S1");
        store.mirrors().pin(LINK, "8", "S2");

        assertThat(store.mirrors().pins(LINK)).containsExactly(entry("8", "S2"));
        assertThat(kept()).containsExactlyInAnyOrder(waiting.reopened(), synced.reopened(), held, others);
    }

    @Test
    void aPinThatIsTakenBackReopensTheCellsOfTheUser() {
        LinkedCell synced = cell("A42:8", "1").stands(Standing.SYNCED);
        LinkedCell others = cell("A42:9", "1").stands(Standing.SYNCED);
        store.mirrors().pin(LINK, "8", "S1");
        store.mirrors().take(LINK, intake(List.of(user("8", "a"), user("9", "b")), List.of(synced, others)), "mark");

        assertThat(store.mirrors().unpin(LINK, "9")).isFalse();
        assertThat(kept()).containsExactlyInAnyOrder(synced, others);
        assertThat(store.mirrors().unpin(LINK, "8")).isTrue();

        assertThat(store.mirrors().pins(LINK)).isEmpty();
        assertThat(kept()).containsExactlyInAnyOrder(synced.reopened(), others);
    }

    @Test
    void cellsAreListedByHowTheyStand() {
        LinkSample.fill(store);

        assertThat(listed(CellState.HELD)).containsExactly("G1000042:8", "Q42:8");
        assertThat(listed(CellState.EDITED)).containsExactly("G42:8");
        assertThat(listed(CellState.IN_SYNC)).containsExactly("A42:9");
        assertThat(listed(CellState.NOT_MATCHED)).containsExactly("Q1000042:8");
        assertThat(listed(CellState.DIFFERS)).containsExactly("A42:8", "Q42:9", "Q42:10");
        assertThat(store.mirrors().counts(LINK, Optional.empty(), ""))
                .containsExactly(
                        entry(CellState.IN_SYNC, 1),
                        entry(CellState.DIFFERS, 3),
                        entry(CellState.EDITED, 1),
                        entry(CellState.HELD, 2),
                        entry(CellState.NOT_MATCHED, 1));
    }

    @Test
    void cellsAreListedByItemAndWordsAndPageByPage() {
        LinkSample.fill(store);

        assertThat(listed(new CellQuery(Optional.empty(), Optional.of(origin("Q42")), "", 0, 10)))
                .containsExactly("Q42:8", "Q42:9", "Q42:10");
        assertThat(listed(new CellQuery(Optional.empty(), Optional.empty(), "9@U.edu", 0, 10)))
                .containsExactly("A42:9", "Q42:9");
        assertThat(listed(new CellQuery(Optional.empty(), Optional.empty(), "10", 0, 10)))
                .containsExactly("Q42:10");
        assertThat(listed(new CellQuery(Optional.empty(), Optional.empty(), "%", 0, 10)))
                .isEmpty();
        assertThat(listed(new CellQuery(Optional.empty(), Optional.empty(), "", 2, 3)))
                .containsExactly("G42:8", "G1000042:8", "Q42:8");
        assertThat(store.mirrors()
                        .cells(LINK, new CellQuery(Optional.empty(), Optional.of(origin("A42")), "", 0, 1))
                        .getFirst())
                .matches(cell -> cell.item().equals("Activity A42"))
                .matches(cell -> cell.user().equals(user("8", "8@u.edu")));
    }

    private List<String> listed(CellState state) {
        return listed(new CellQuery(Optional.of(state), Optional.empty(), "", 0, 100));
    }

    private List<String> listed(CellQuery query) {
        return store.mirrors().cells(LINK, query).stream()
                .map(cell -> cell.cell().id().toString())
                .toList();
    }
}
