package dev.passback.link;

import dev.passback.connect.Depth;
import dev.passback.connect.Participant;
import dev.passback.connect.Pull;
import dev.passback.connect.SourceScore;
import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.finding.Wording;
import dev.passback.grade.ItemOrigin;
import dev.passback.grade.Score;
import dev.passback.grade.SheetItem;
import dev.passback.grade.ValueHash;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a pull adds to what was known: only what is new or different.
 *
 * @param departed the ids of users who are not in the course any more; their marks stay, and nothing waits for them
 * @param skipped how many scores were the same as before, by their hash
 */
public record Intake(
        List<Participant> participants,
        List<SheetItem> items,
        List<LinkedCell> cells,
        List<Finding> findings,
        Set<String> departed,
        int skipped) {

    public static Intake of(Mirror known, Pull pull) {
        return new Taking(known, pull).intake();
    }

    /** One pull being taken in. */
    private static final class Taking {
        private final Mirror known;
        private final Pull pull;
        private final Map<ItemOrigin, SheetItem> items = new HashMap<>();
        private final List<LinkedCell> cells = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private int skipped;

        Taking(Mirror known, Pull pull) {
            this.known = known;
            this.pull = pull;
            items.putAll(known.items());
            pull.items().forEach(item -> item.origin().ifPresent(origin -> items.put(origin, item)));
        }

        Intake intake() {
            pull.items().forEach(this::tellMaximum);
            Map<CellId, SourceScore> last = new LinkedHashMap<>();
            pull.scores().forEach(score -> last.put(new CellId(score.item(), score.student()), score));
            last.values().forEach(this::take);
            if (pull.depth() != Depth.CHANGES) {
                missing();
            }
            List<Participant> people = pull.participants().stream()
                    .filter(person -> !person.equals(known.participants().get(person.id())))
                    .toList();
            List<SheetItem> changed = pull.items().stream()
                    .filter(item ->
                            !item.equals(item.origin().map(known.items()::get).orElse(null)))
                    .toList();
            return new Intake(people, changed, List.copyOf(cells), List.copyOf(findings), departed(), skipped);
        }

        private Set<String> departed() {
            if (pull.depth() == Depth.CHANGES) {
                return Set.of();
            }
            Set<String> gone = new HashSet<>(known.participants().keySet());
            pull.participants().forEach(person -> gone.remove(person.id()));
            return Set.copyOf(gone);
        }

        private void tellMaximum(SheetItem item) {
            SheetItem before = item.origin().map(known.items()::get).orElse(null);
            if (before != null && !sameMaximum(before.maximum(), item.maximum())) {
                findings.add(Finding.of(
                        FindingCode.MAXIMUM_CHANGED,
                        Place.column(item.title()),
                        Wording.of(
                                "the maximum of \"{}\" was {} and is {}",
                                item.title(),
                                plain(before.maximum()),
                                plain(item.maximum()))));
            }
        }

        private void take(SourceScore score) {
            CellId id = new CellId(score.item(), score.student());
            SheetItem item = Objects.requireNonNull(items.get(score.item()), () -> "a score of no item: " + id);
            LinkedCell before = known.cells().get(id);
            if (before == null) {
                if (!score.score().equals(Score.NOT_GRADED)) {
                    cells.add(LinkedCell.first(id, score.score(), ValueHash.of(score.score(), item.maximum())));
                }
                return;
            }
            String hash = ValueHash.of(score.score(), item.maximum());
            if (before.hash().equals(hash)
                    || (before.seen().equals(Score.NOT_GRADED) && score.score().equals(Score.NOT_GRADED))) {
                skipped += before.isPending() ? 0 : 1;
                return;
            }
            cells.add(before.saw(score.score(), hash));
            if (score.score().equals(Score.NOT_GRADED)) {
                tellGone(id, before, item);
            }
        }

        /**
         * Whole items that are not there any more. A single grade that nobody spoke of was not asked; a source that asked and
         * found none says so.
         */
        private void missing() {
            Set<CellId> said = new HashSet<>();
            pull.scores().forEach(score -> said.add(new CellId(score.item(), score.student())));
            Set<ItemOrigin> carried = new HashSet<>();
            pull.items().forEach(item -> item.origin().ifPresent(carried::add));
            Map<ItemOrigin, Integer> gone = new HashMap<>();
            for (LinkedCell cell : known.cells().values()) {
                if (said.contains(cell.id()) || cell.seen().equals(Score.NOT_GRADED)) {
                    continue;
                }
                if (!carried.contains(cell.id().item())) {
                    gone.merge(cell.id().item(), 1, Integer::sum);
                }
            }
            gone.forEach(this::tellItemGone);
        }

        private void tellGone(CellId id, LinkedCell before, SheetItem item) {
            if (!before.seen().equals(Score.NOT_GRADED)) {
                findings.add(Finding.of(
                        FindingCode.SOURCE_GRADE_GONE,
                        Place.column(item.title()).of(id.toString()),
                        Wording.of("the source had a grade here and has none any more")));
            }
        }

        private void tellItemGone(ItemOrigin origin, int grades) {
            String title =
                    Optional.ofNullable(items.get(origin)).map(SheetItem::title).orElse(origin.toString());
            findings.add(Finding.of(
                    FindingCode.SOURCE_GRADE_GONE,
                    Place.column(title),
                    grades == 1
                            ? Wording.of(
                                    "{} {} is not in the course any more, or not to be carried; its 1 mark stays",
                                    origin.kind().wording(),
                                    origin.id())
                            : Wording.of(
                                    "{} {} is not in the course any more, or not to be carried; its {} marks stay",
                                    origin.kind().wording(),
                                    origin.id(),
                                    grades)));
        }

        private static boolean sameMaximum(Optional<BigDecimal> one, Optional<BigDecimal> other) {
            return one.isPresent() == other.isPresent()
                    && (one.isEmpty() || one.get().compareTo(other.orElse(BigDecimal.ZERO)) == 0);
        }

        private static Wording plain(Optional<BigDecimal> maximum) {
            return maximum.map(BigDecimal::stripTrailingZeros)
                    .map(Wording::fact)
                    .orElseGet(() -> Wording.of("unknown"));
        }
    }
}
