package dev.passback.app.store;

import dev.passback.app.link.Connection;
import dev.passback.app.link.End;
import dev.passback.app.link.Link;
import dev.passback.app.link.LinkSettings;
import dev.passback.app.link.Run;
import dev.passback.app.link.StoppedPlan;
import dev.passback.connect.Depth;
import dev.passback.connect.Participant;
import dev.passback.finding.Wording;
import dev.passback.grade.Identifier;
import dev.passback.grade.IdentifierKind;
import dev.passback.grade.ItemOrigin;
import dev.passback.grade.Score;
import dev.passback.grade.SheetItem;
import dev.passback.link.CellId;
import dev.passback.link.GuardLimits;
import dev.passback.link.Hold;
import dev.passback.link.Intake;
import dev.passback.link.LinkPolicy;
import dev.passback.link.LinkedCell;
import dev.passback.link.Standing;
import dev.passback.link.WhoIs;
import dev.passback.plan.Policy;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Links with everything that can be known of them. */
final class LinkSample {
    static final String LINK = "bio";
    static final ItemOrigin QUIZ = origin("Q42");

    static final LinkSettings SETTINGS = new LinkSettings(
            new LinkSettings.Course("2", "Biology \"101\""),
            new LinkPolicy(Policy.OnConflict.RAISE, LinkPolicy.Gone.CLEAR, new GuardLimits(1, 2, 3, 4, 5)),
            new LinkSettings.Withheld(LinkSettings.Carry.CARRY, LinkSettings.Carry.WITHHOLD),
            Map.of("A2", "1:0,2:5"),
            Map.of("exam-type", "INT", "passing", "40"));

    static final StoppedPlan STOPPED = new StoppedPlan(
            Depth.FULL,
            List.of(Wording.of("it would change {} of {} marks", 60, 100)),
            List.of(new StoppedPlan.Mark("Q42:8", "Quiz", "Ana \"A\" Ruiz", "88", "")),
            List.of(new StoppedPlan.Stranger("9", Wording.of("no identifier is known there"))));

    private LinkSample() {}

    static Connection connection(String name, String kind) {
        return new Connection(
                name, kind, Map.of("url", "https://" + name + ".example.edu", "db", "ö"), "sealed", Optional.empty());
    }

    static Link link(String name, String target) {
        return Link.fresh(
                name, new End("campus", "SIM101"), new End("college", "A/B/C"), target, SETTINGS, "*/15 * * * *");
    }

    /** Adds the link with its two connections. */
    static void addTo(Store store) {
        store.connections().add(connection("campus", "moodle"));
        store.connections().add(connection("college", "openeducat"));
        store.links().add(link(LINK, "openeducat:college/17"));
    }

    static ItemOrigin origin(String text) {
        return ItemOrigin.parse(text).orElseThrow();
    }

    static Participant user(String id, String email) {
        return new Participant(
                id,
                List.of(
                        new Identifier(IdentifierKind.MOODLE_USER_ID, id),
                        new Identifier(IdentifierKind.EMAIL, email),
                        new Identifier(IdentifierKind.NAME, "Zoë \"Z\" Müller")));
    }

    static LinkedCell cell(String id, String score) {
        return LinkedCell.first(CellId.parse(id).orElseThrow(), Score.parse(score), "hash of " + score);
    }

    /** {@return cells in every standing, with every hold and of every kind of item with one number} */
    static List<LinkedCell> cells() {
        return List.of(
                cell("A42:8", "87.5"),
                cell("A42:9", "1").stands(Standing.SYNCED),
                cell("G42:8", "2").stands(Standing.CONFLICT, Wording.of("the gradebook holds {}", "3")),
                cell("G1000042:8", "4")
                        .stands(Standing.REJECTED, Wording.verbatim("no"))
                        .with(Hold.UNTIL_RELEASED),
                cell("Q42:8", "0").with(new Hold.UntilChange("hash of 0")),
                cell("Q42:9", "5").decidedForSource(),
                cell("Q42:10", "6").stands(Standing.SYNCED).saw(Score.NOT_GRADED, "none"),
                cell("Q1000042:8", "7")
                        .stands(Standing.UNMATCHED, Wording.of("nobody"))
                        .knownAs("other"));
    }

    static Intake intake(List<Participant> people, List<LinkedCell> cells) {
        List<SheetItem> items = cells.stream()
                .map(cell -> cell.id().item())
                .distinct()
                .map(origin -> SheetItem.of(origin, "Activity " + origin, Optional.of(new BigDecimal("12.50"))))
                .toList();
        return new Intake(people, items, cells, List.of(), Set.of(), 0);
    }

    /** Keeps all of that, as two cycles leave it. */
    static void fill(Store store) {
        addTo(store);
        List<Participant> people =
                Stream.of("8", "9", "10").map(id -> user(id, id + "@u.edu")).toList();
        // said before the cells were looked at
        store.mirrors().pin(LINK, "9", "S2");
        store.mirrors().take(LINK, intake(people, cells()), "mark 1");
        store.mirrors()
                .settle(LINK, new SettledCells(List.of(), Map.of(), List.of(), people()), Map.of(QUIZ, "exam 7"));
        store.links().noteStamp(LINK, Optional.of("stamp"));
        store.links().noteVerified(LINK, Sample.NOON);
        store.links().noteStopped(LINK, "plan", STOPPED);
        store.connections().remember("college", "{\"version\":18}");
        Run run = store.runs().start(LINK, "host/1/1", Sample.NOON).run();
        store.runs().finish(run, "done", Optional.empty(), "{\"link\":\"bio\"}", Sample.LATER);
        store.runs().start(LINK, "host/2/2", Sample.LATER);
    }

    static Map<String, WhoIs> people() {
        Map<String, WhoIs> people = new LinkedHashMap<>();
        people.put("8", new WhoIs.Known("OPENEDUCAT_STUDENT_ID:1", "Ana (S1)", "ID number"));
        people.put("9", new WhoIs.Unmatched(Wording.of("no identifier is known there")));
        people.put("10", new WhoIs.Contradicted(Wording.of("several"), List.of("Ana", "Ben")));
        return people;
    }
}
