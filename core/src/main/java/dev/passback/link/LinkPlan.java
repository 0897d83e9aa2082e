package dev.passback.link;

import dev.passback.connect.Outcome;
import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.finding.Wording;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.ItemOrigin;
import dev.passback.grade.Score;
import dev.passback.grade.SheetItem;
import dev.passback.grade.StudentKeys;
import dev.passback.mapping.Choices;
import dev.passback.mapping.ItemTarget;
import dev.passback.mapping.MappedItem;
import dev.passback.match.IdentifyBy;
import dev.passback.match.StudentChoice;
import dev.passback.plan.Change;
import dev.passback.plan.ChangeKind;
import dev.passback.plan.Destination;
import dev.passback.plan.LedgerView;
import dev.passback.plan.Plan;
import dev.passback.plan.PlanInputs;
import dev.passback.plan.Planner;
import dev.passback.plan.Policy;
import dev.passback.plan.RuleSet;
import dev.passback.transfer.JournalledChange;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The plan of one cycle of a link, made by the same planner as every other, and what it means for the link's cells. */
public final class LinkPlan {
    /** What the planner says about files, or what the link says in its own words. */
    private static final Set<FindingCode> SAID_OTHERWISE = EnumSet.of(
            FindingCode.STUDENT_UNKNOWN,
            FindingCode.STUDENT_LIKELY,
            FindingCode.STUDENT_BLANK,
            FindingCode.STUDENT_CONFLICT,
            FindingCode.STUDENT_PINNED,
            FindingCode.STUDENT_IGNORED,
            FindingCode.STUDENT_NOT_IN_SOURCE,
            FindingCode.ROSTER_SHARED_IDENTIFIER,
            FindingCode.MAXIMUM_DIFFERS,
            FindingCode.MAXIMUM_UNKNOWN);

    private final LinkSheet sheet;
    private final Plan plan;
    private final Map<CellId, LinkedCell> cells;
    private final Map<String, WhoIs> people;

    private LinkPlan(LinkSheet sheet, Plan plan, Map<CellId, LinkedCell> cells) {
        this.sheet = sheet;
        this.plan = plan;
        this.cells = cells;
        this.people = People.of(
                plan.matching(), sheet.students(), plan.inputs().book().roster());
    }

    /**
     * {@return the plan}
     *
     * @param cells those that are to be carried
     * @param ledger what Passback wrote there, by the places of the gradebook's roster
     * @param pins the source's users by their ids, each with an identifier of the gradebook's student
     * @param isOwn whether only the gradebook's system can have given such an identifier
     */
    public static LinkPlan of(
            Mirror mirror,
            Collection<LinkedCell> cells,
            GradebookSnapshot book,
            LedgerView ledger,
            LinkPolicy policy,
            Map<String, String> pins,
            Predicate<String> isOwn) {
        GradebookSnapshot counting = WhoIsWho.silenced(book);
        LinkSheet sheet = LinkSheet.of(mirror, cells, counting, pins.keySet(), isOwn);
        Map<String, StudentChoice> students = new LinkedHashMap<>();
        pins.forEach((user, student) -> students.put(WhoIsWho.pinnedName(user), new StudentChoice.Is(student)));
        Choices choices = new Choices(IdentifyBy.ANY, Map.of(), students);
        Policy planned = new Policy(
                Optional.empty(),
                policy.gone() == LinkPolicy.Gone.CLEAR ? Policy.Blanks.CLEAR : Policy.Blanks.LEAVE,
                policy.onConflict(),
                Policy.Duplicates.CONFLICT,
                Policy.Scaling.NONE);
        Plan plan = Planner.plan(new PlanInputs(
                sheet.sheet(),
                counting,
                ledger,
                choices,
                Choices.NONE,
                planned,
                RuleSet.PASSBACK,
                Destination.ANY,
                sheet.scope()));
        Map<CellId, LinkedCell> byId = new LinkedHashMap<>();
        cells.forEach(cell -> byId.put(cell.id(), cell));
        return new LinkPlan(sheet, plan, byId);
    }

    public Plan plan() {
        return plan;
    }

    /** {@return who each user of the source is, by their ids} */
    public Map<String, WhoIs> people() {
        return people;
    }

    /** {@return what the plan has to say, without what it says about students} */
    public List<Finding> findings() {
        return plan.findings().stream()
                .filter(finding -> !SAID_OTHERWISE.contains(finding.code()))
                .map(this::byCell)
                .toList();
    }

    /** A link's cells are named by the source's item and user, since people decide about them by these. */
    private Finding byCell(Finding finding) {
        if (finding.place().row().isEmpty()) {
            return finding;
        }
        String user = sheet.student(finding.place().row().getAsInt());
        String cell = finding.place()
                .column()
                .flatMap(this::origin)
                .map(origin -> new CellId(origin, user).toString())
                .orElse(user);
        Place place = new Place(OptionalInt.empty(), finding.place().column(), Optional.of(cell));
        return finding.at(place);
    }

    private Optional<ItemOrigin> origin(String title) {
        return plan.mapping().items().stream()
                .map(MappedItem::source)
                .filter(item -> item.title().equals(title))
                .findFirst()
                .flatMap(SheetItem::origin);
    }

    /** {@return what a guard looks at} */
    public Guard.Run guarded(int written, int matchedBefore) {
        int lowered = 0;
        int changed = 0;
        try (Stream<Change> writes = plan.writes()) {
            for (Change change : (Iterable<Change>) writes::iterator) {
                changed += change.kind() == ChangeKind.NEW ? 0 : 1;
                lowered += isLower(change.after(), change.before()) ? 1 : 0;
            }
        }
        int matched = (int)
                people.values().stream().filter(WhoIs.Known.class::isInstance).count();
        return new Guard.Run(lowered, changed, written, matched, matchedBefore);
    }

    private static boolean isLower(Score after, Score before) {
        return before instanceof Score.Points was
                && !(after instanceof Score.Points is && is.value().compareTo(was.value()) >= 0);
    }

    /** {@return a text that is equal for plans that do the same, for a person who approves one of them} */
    public String canonical() {
        StudentKeys keys = StudentKeys.of(plan.inputs().book().roster());
        try (Stream<Change> writes = plan.writes()) {
            return writes.map(change -> change.source().origin().orElseThrow() + " "
                            + keys.key(change.student().index()) + " " + change.before() + " " + change.after())
                    .collect(Collectors.joining("\n"));
        }
    }

    /**
     * {@return how far each cell got}
     *
     * @param notWritten the changes that the gradebook did not take
     */
    public List<LinkedCell> standings(List<JournalledChange> notWritten) {
        Map<CellId, LinkedCell> standing = new LinkedHashMap<>();
        cells.values().forEach(cell -> standing.put(cell.id(), open(cell)));
        plan.mapping().items().forEach(item -> returned(item, standing));
        try (Stream<Change> changes = plan.changes()) {
            changes.forEach(change -> {
                CellId id = cell(change);
                LinkedCell cell = cells.get(id);
                if (cell != null) {
                    standing.put(id, planned(cell, change));
                }
            });
        }
        Map<String, MappedItem> byTitle = new HashMap<>();
        plan.mapping().items().forEach(item -> byTitle.put(item.source().title(), item));
        for (JournalledChange change : notWritten) {
            MappedItem item = byTitle.get(change.change().column());
            if (item != null) {
                CellId id = new CellId(
                        item.source().origin().orElseThrow(),
                        sheet.student(change.change().line()));
                LinkedCell cell = cells.get(id);
                if (cell != null) {
                    standing.put(id, notTaken(cell, change.outcome().orElseThrow()));
                }
            }
        }
        return List.copyOf(standing.values());
    }

    /** {@return the link's cell that a change of the plan is of} */
    public CellId cell(Change change) {
        return new CellId(change.source().origin().orElseThrow(), sheet.student(change.line()));
    }

    /** A cell of which the plan says nothing: nobody's, or a grade that is gone. */
    private LinkedCell open(LinkedCell cell) {
        return switch (people.get(cell.id().student())) {
            case null -> cell.stands(Standing.UNMATCHED, Wording.of("not among the course's users any more"));
            case WhoIs.Unmatched unmatched -> cell.stands(Standing.UNMATCHED, unmatched.reason());
            case WhoIs.Contradicted contradicted -> cell.stands(Standing.UNMATCHED, contradicted.reason());
            case WhoIs.Known known ->
                cell.seen().equals(Score.NOT_GRADED) ? cell.stands(Standing.GONE) : cell.stands(Standing.SYNCED);
        };
    }

    private void returned(MappedItem item, Map<CellId, LinkedCell> standing) {
        if (item.target() instanceof ItemTarget.Returned returned) {
            standing.replaceAll(
                    (id, cell) -> id.item().equals(item.source().origin().orElseThrow())
                            ? cells.getOrDefault(id, cell).stands(standing(returned.code()), returned.reason())
                            : cell);
        }
    }

    private static LinkedCell planned(LinkedCell cell, Change change) {
        return switch (change.kind()) {
            case NEW, CHANGED, SAME, KEPT -> cell.stands(Standing.SYNCED);
            case CLEARED -> cell.stands(Standing.GONE);
            case CONFLICT ->
                cell.stands(
                        Standing.CONFLICT,
                        Wording.of("the gradebook holds {}, the source {}", held(change.before()), change.score()));
            case REJECTED ->
                cell.stands(Standing.REJECTED, Wording.of("the gradebook would refuse {}", change.score()));
            case NONE -> cell;
        };
    }

    private static Standing standing(FindingCode code) {
        return code == FindingCode.ITEM_ARCHIVED ? Standing.ARCHIVED : Standing.REJECTED;
    }

    private static LinkedCell notTaken(LinkedCell cell, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Written written -> cell.stands(Standing.SYNCED);
            case Outcome.Kept kept ->
                cell.stands(
                        Standing.CONFLICT, Wording.of("the gradebook holds {} since a moment ago", held(kept.found())));
            case Outcome.Refused refused -> cell.stands(Standing.REJECTED, refused.reason());
        };
    }

    private static Wording held(Score score) {
        return score.equals(Score.NOT_GRADED) ? Wording.of("nothing") : Wording.fact(score);
    }
}
