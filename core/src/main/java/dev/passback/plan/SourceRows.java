package dev.passback.plan;

import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.finding.Wording;
import dev.passback.grade.Score;
import dev.passback.grade.ScoreColumn;
import dev.passback.grade.ScoreSheet;
import dev.passback.mapping.MappedItem;
import dev.passback.match.Matching;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which row of the sheet speaks for each student of the roster. Two rows for one student that agree or complete each other
 * are one; rows that differ speak only if the policy says how.
 */
final class SourceRows {
    private static final int NO_ROW = -1;
    /** Points count before an excuse, an excuse before an absence; so the order of the rows decides nothing. */
    private static final Comparator<Score> HIGHEST = Comparator.comparing((Score score) -> switch (score) {
                case Score.Points p -> 3;
                case Score.Excused e -> 2;
                case Score.Absent a -> 1;
                case Score.NotGraded n -> 0;
            })
            .thenComparing(score -> score instanceof Score.Points p ? p.value() : BigDecimal.ZERO);

    private final int[] first;
    private final Map<Integer, List<Integer>> several;
    /** Students with several rows; those of them for whom no row speaks. */
    private final BitSet twice = new BitSet();

    private final BitSet silent = new BitSet();
    private final Policy.Duplicates policy;

    private SourceRows(int[] first, Map<Integer, List<Integer>> several, Policy.Duplicates policy) {
        this.first = first;
        this.several = several;
        this.policy = policy;
        several.keySet().forEach(twice::set);
    }

    static SourceRows of(
            ScoreSheet sheet,
            Matching matching,
            int students,
            List<MappedItem> taken,
            Policy.Duplicates policy,
            Notes notes) {
        int[] first = new int[students];
        Arrays.fill(first, NO_ROW);
        Map<Integer, List<Integer>> several = new HashMap<>();
        for (int row = 0; row < matching.size(); row++) {
            int student = matching.student(row);
            if (student >= 0) {
                if (first[student] == NO_ROW) {
                    first[student] = row;
                } else {
                    several.computeIfAbsent(student, s -> new ArrayList<>(List.of(first[s])))
                            .add(row);
                }
            }
        }
        SourceRows rows = new SourceRows(first, several, policy);
        several.keySet().stream().sorted().forEach(student -> rows.judge(student, sheet, taken, notes));
        return rows;
    }

    private void judge(int student, ScoreSheet sheet, List<MappedItem> taken, Notes notes) {
        List<Integer> rows = several.getOrDefault(student, List.of());
        boolean differ =
                taken.stream().anyMatch(item -> distinct(item.scores(), rows).size() > 1);
        Wording lines = sheet.describeLines(rows);
        if (policy == Policy.Duplicates.CONFLICT) {
            silence(
                    student,
                    rows,
                    sheet,
                    FindingCode.STUDENT_CONFLICT,
                    Wording.of("leads to the same student as another user"),
                    notes);
            return;
        }
        if (!differ || policy != Policy.Duplicates.RETURN) {
            notes.add(Finding.of(
                    FindingCode.STUDENT_TWICE_MERGED,
                    Place.row(sheet.line(rows.getFirst())),
                    differ
                            ? Wording.of("{} are one student and were taken by policy", lines)
                            : Wording.of("{} are one student and agree or complete each other", lines)));
            return;
        }
        silence(
                student,
                rows,
                sheet,
                FindingCode.STUDENT_TWICE,
                Wording.of("{} are one student and hold different scores", lines),
                notes);
    }

    private void silence(
            int student, List<Integer> rows, ScoreSheet sheet, FindingCode code, Wording wording, Notes notes) {
        silent.set(student);
        for (int row : rows) {
            notes.returnRow(row, Finding.of(code, Place.row(sheet.line(row)), wording));
        }
    }

    /** {@return the row that speaks for the student, -1 where none does} */
    int row(int student) {
        return silent.get(student) ? NO_ROW : first[student];
    }

    /** {@return the students for whom some row speaks} */
    int[] students() {
        return IntStream.range(0, first.length)
                .filter(student -> row(student) != NO_ROW)
                .toArray();
    }

    /** {@return for each row of the sheet whether it speaks for a student} */
    boolean[] speakingRows(int size) {
        boolean[] speaks = new boolean[size];
        for (int student : students()) {
            for (int row : rows(student)) {
                speaks[row] = true;
            }
        }
        return speaks;
    }

    boolean isSeveral(int student) {
        return twice.get(student);
    }

    /** {@return every row of the student, in the order of the sheet} */
    List<Integer> rows(int student) {
        return several.getOrDefault(student, first[student] == NO_ROW ? List.of() : List.of(first[student]));
    }

    /** {@return the score of a student with several rows, and the row that it came from} */
    Spoken score(int student, ScoreColumn scores) {
        List<Integer> rows = rows(student);
        List<Integer> speaking =
                rows.stream().filter(row -> !scores.isBlank(row)).toList();
        if (speaking.isEmpty()) {
            return new Spoken(rows.getFirst(), rows, Score.NOT_GRADED, false);
        }
        if (speaking.stream().anyMatch(scores::isUnreadable)) {
            int row = speaking.stream().filter(scores::isUnreadable).findFirst().orElseThrow();
            return new Spoken(row, speaking, Score.NOT_GRADED, true);
        }
        return switch (policy) {
            case RETURN, LATEST, CONFLICT ->
                new Spoken(speaking.getLast(), speaking, scores.get(speaking.getLast()), false);
            case HIGHEST -> highest(speaking, scores);
            case SUM -> sum(speaking, scores);
        };
    }

    private static Spoken highest(List<Integer> rows, ScoreColumn scores) {
        int best = rows.getFirst();
        for (int row : rows) {
            if (HIGHEST.compare(scores.get(row), scores.get(best)) > 0) {
                best = row;
            }
        }
        return new Spoken(best, rows, scores.get(best), false);
    }

    private static Spoken sum(List<Integer> rows, ScoreColumn scores) {
        List<Integer> points = rows.stream().filter(scores::isPoints).toList();
        if (points.isEmpty()) {
            return highest(rows, scores);
        }
        return new Spoken(
                points.getFirst(),
                rows,
                points.stream()
                        .map(scores::points)
                        .reduce(BigDecimal::add)
                        .map(Score::points)
                        .orElseThrow(),
                false);
    }

    /**
     * A score with the row that it came from.
     *
     * @param rows every row that has something to say; they come back together, since one alone tells less
     */
    record Spoken(int row, List<Integer> rows, Score score, boolean unreadable) {}

    private static Set<Score> distinct(ScoreColumn scores, List<Integer> rows) {
        Set<Score> distinct = new HashSet<>();
        for (int row : rows) {
            if (!scores.isBlank(row) && !scores.isUnreadable(row)) {
                distinct.add(scores.get(row));
            }
        }
        return distinct;
    }
}
