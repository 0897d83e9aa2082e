package dev.passback.plan;

import dev.passback.grade.Capability;
import dev.passback.grade.GradebookLimits;
import dev.passback.grade.Score;
import dev.passback.grade.ScoreSheet;
import dev.passback.grade.Tables;
import dev.passback.mapping.Choices;
import dev.passback.mapping.ItemChoice;
import dev.passback.mapping.ItemsPolicy;
import dev.passback.match.IdentifyBy;
import dev.passback.match.StudentChoice;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** A course, the truth about its scores, and the mess that a sheet makes of it; all of it follows from a seed. */
final class MessyCourse {
    private static final List<String> TITLES = List.of("Quiz/10", "quiz 2", "Lab/5", "=Poll", "Total");

    private final Random random;
    private final MessyRoster roster;
    private final List<MessyRow> rows = new ArrayList<>();
    private final List<String> titles;
    private final Map<String, Set<Score>> truth = new LinkedHashMap<>();

    MessyCourse(long seed) {
        random = new Random(seed);
        roster = new MessyRoster(random);
        titles = TITLES.subList(0, 1 + random.nextInt(TITLES.size()));
        for (int student = 0; student < roster.people.size(); student++) {
            int times = random.nextInt(8);
            if (times > 0) {
                rows.add(MessyRow.of(roster, student, cells(student), random));
            }
            if (times == 7) {
                List<String> again = random.nextBoolean() ? rows.getLast().cells() : cells(student);
                rows.add(MessyRow.of(roster, student, again, random));
            }
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            rows.add(MessyRow.stranger(roster, i, cells(-1), random));
        }
        Collections.shuffle(rows, random);
    }

    /** Scores that no two people share. */
    private List<String> cells(int student) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < titles.size(); column++) {
            String cell =
                    switch (random.nextInt(12)) {
                        case 0, 1 -> "";
                        case 2 -> "EX";
                        case 3 -> "ABSENT";
                        case 4 -> "?";
                        default -> (student + 2) * 100 + column * 10 + random.nextInt(3) + ".125";
                    };
            cells.add(cell);
            if (student >= 0 && !cell.equals("?") && !cell.isEmpty()) {
                truth.computeIfAbsent(student + "/" + titleOf(column), k -> new HashSet<>())
                        .add(cell.equals("ABSENT") ? Score.points(0) : Score.parse(cell));
            }
        }
        return cells;
    }

    private String titleOf(int column) {
        return titles.get(column).split("/")[0];
    }

    ScoreSheet sheet() {
        return sheet(rows);
    }

    /** {@return the sheet with its rows in another order} */
    ScoreSheet shuffled() {
        List<MessyRow> other = new ArrayList<>(rows);
        Collections.shuffle(other, random);
        return sheet(other);
    }

    private ScoreSheet sheet(List<MessyRow> lines) {
        return Tables.sheet(
                "CANVAS_USER_ID | STUDENT_ID | EMAIL | NAME | " + String.join(" | ", titles),
                lines.stream().map(MessyRow::line).toArray(String[]::new));
    }

    /** {@return the plan's inputs, with decisions of a person who knows the truth} */
    Planning planning() {
        Set<Capability> can = new HashSet<>(Planning.LIVE.capabilities());
        if (random.nextBoolean()) {
            can.removeAll(Set.of(Capability.OVER_MAXIMUM, Capability.READ_BACK));
        }
        int decimals = random.nextBoolean() ? 2 : GradebookLimits.EXACT;
        GradebookLimits limits = new GradebookLimits(can, decimals, decimals, Optional.empty());
        List<String> lines = new ArrayList<>();
        for (String line : roster.lines()) {
            lines.add(line + " | " + (random.nextBoolean() ? "" : "7") + " | " + (random.nextBoolean() ? "" : "3.5"));
        }
        Planning planning = Planning.of(
                Tables.book(
                        limits,
                        "CANVAS_USER_ID | SIS_USER_ID | SIS_LOGIN_ID | EMAIL | NAME | QUIZ/20 | Lab/5",
                        lines.toArray(String[]::new)),
                sheet());
        return planning.policy(policy())
                .choices(choices())
                .rules(random.nextInt(4) == 0 ? RuleSet.CANVAS : RuleSet.PASSBACK);
    }

    private Policy policy() {
        return new Policy(
                random.nextInt(3) == 0
                        ? Optional.of(random.nextBoolean() ? ItemsPolicy.TOTAL : ItemsPolicy.SESSIONS)
                        : Optional.empty(),
                any(Policy.Blanks.values()),
                any(Policy.OnConflict.values()),
                random.nextBoolean() ? Policy.Duplicates.RETURN : Policy.Duplicates.HIGHEST,
                Policy.Scaling.NONE);
    }

    private Choices choices() {
        Map<String, ItemChoice> items = new LinkedHashMap<>();
        for (int column = 0; column < titles.size(); column++) {
            switch (random.nextInt(8)) {
                case 0 -> items.put(titleOf(column), new ItemChoice.Ignore());
                case 1 -> items.put(titleOf(column), new ItemChoice.New("Made " + column, Optional.empty()));
                case 2 -> items.put(titleOf(column), new ItemChoice.To(random.nextInt(4) == 0 ? "Gone" : "Lab"));
                default -> {}
            }
        }
        Map<String, StudentChoice> students = new LinkedHashMap<>();
        for (MessyRow row : rows) {
            String said = List.of(row.id(), row.email(), row.name()).get(random.nextInt(3));
            if (random.nextInt(6) == 0 && !said.isEmpty() && meansOnly(said, row)) {
                students.put(
                        said,
                        row.student() < 0
                                ? new StudentChoice.Ignore()
                                : new StudentChoice.Is(
                                        roster.people.get(row.student()).login()));
            }
        }
        return new Choices(IdentifyBy.ANY, items, students);
    }

    /** An identifier that also stands in another person's row, a name apart, is no way to say who is meant. */
    private boolean meansOnly(String said, MessyRow meant) {
        return said.equals(meant.name())
                || rows.stream()
                        .filter(row -> row.student() != meant.student() || row.student() < 0)
                        .filter(row -> row != meant)
                        .noneMatch(row -> row.id().equalsIgnoreCase(said)
                                || row.email().equalsIgnoreCase(said)
                                || row.id().endsWith(said));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    /** {@return whose row stands in that place of {@link #sheet()}; -1 for a stranger's} */
    int studentOf(int row) {
        return rows.get(row).student();
    }

    /** {@return whether the truth knows this score of the student, exactly or rounded to two decimals} */
    boolean isTrue(int student, String column, Score score) {
        Set<Score> known = truth.getOrDefault(student + "/" + column, Set.of());
        return known.contains(score)
                || known.stream()
                        .anyMatch(one -> one instanceof Score.Points p
                                && Score.points(p.value().setScale(2, RoundingMode.HALF_UP))
                                        .equals(score));
    }

    @Override
    public String toString() {
        return String.join("\n", roster.lines()) + "\n--\n"
                + String.join(
                        "\n",
                        rows.stream().map(r -> r.student() + ": " + r.line()).toList());
    }
}
