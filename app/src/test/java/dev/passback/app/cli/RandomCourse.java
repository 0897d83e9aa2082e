package dev.passback.app.cli;

import dev.passback.app.road.GradebookTable;
import dev.passback.app.road.LiveGradebooks;
import dev.passback.app.road.PlannedTransfer;
import dev.passback.app.road.Rejects;
import dev.passback.app.road.Target;
import dev.passback.app.road.Targets;
import dev.passback.app.road.Wish;
import dev.passback.app.store.Store;
import dev.passback.files.read.ReadOptions;
import dev.passback.grade.GradeItem;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.IdentifierColumn;
import dev.passback.grade.IdentifierKind;
import dev.passback.grade.Roster;
import dev.passback.grade.Score;
import dev.passback.grade.ScoreColumn;
import dev.passback.grade.TextColumn;
import dev.passback.mapping.Choices;
import dev.passback.plan.Policy;
import dev.passback.plan.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A course with some scores, a file with others, and a person's policy, all drawn from a seed.
 *
 * @param students how many there are; their ids are A01, A02, …
 * @param before the gradebook's items with a score for each student; a blank is an empty text
 * @param rows the file's rows: an identifier, then a cell for each column
 */
record RandomCourse(
        String name,
        int students,
        Map<String, List<String>> before,
        List<String> columns,
        List<List<String>> rows,
        Policy.OnConflict onConflict,
        Path folder) {

    static RandomCourse make(long seed, Store store, Path folder) {
        Random random = new Random(seed);
        int students = 2 + random.nextInt(5);
        Map<String, List<String>> before = new LinkedHashMap<>();
        for (int item = random.nextInt(4); item > 0; item--) {
            before.put(
                    "Quiz " + item,
                    IntStream.range(0, students)
                            .mapToObj(i -> random.nextInt(3) == 0 ? "" : score(random))
                            .toList());
        }
        List<String> columns = new ArrayList<>(before.keySet());
        columns.removeIf(title -> random.nextInt(3) == 0);
        IntStream.range(0, 1 + random.nextInt(3)).forEach(i -> columns.add("New " + i));
        Collections.shuffle(columns, random);
        List<List<String>> rows = new ArrayList<>();
        for (int student = 0; student < students; student++) {
            if (random.nextInt(5) > 0) {
                rows.add(row(id(student), columns, random));
            }
        }
        rows.add(row(random.nextBoolean() ? "" : "B99", columns, random));
        Collections.shuffle(rows, random);
        Policy.OnConflict[] policies = Policy.OnConflict.values();
        RandomCourse course = new RandomCourse(
                "G" + store.gradebooks().list().size(),
                students,
                before,
                columns,
                rows,
                policies[random.nextInt(policies.length)],
                folder);
        course.create(store);
        return course;
    }

    private static List<String> row(String id, List<String> columns, Random random) {
        List<String> row = new ArrayList<>(List.of(id));
        columns.forEach(column -> row.add(random.nextInt(5) == 0 ? "" : score(random)));
        return row;
    }

    private static String score(Random random) {
        return BigDecimal.valueOf(random.nextInt(1001), 2).stripTrailingZeros().toPlainString();
    }

    private static String id(int student) {
        return "A0" + (student + 1);
    }

    private void create(Store store) {
        List<GradeItem> items = before.keySet().stream()
                .map(title -> GradeItem.open(title, Optional.empty()))
                .toList();
        List<ScoreColumn> scores = before.values().stream()
                .map(column -> ScoreColumn.of(column.stream().map(Score::parse).toArray(Score[]::new)))
                .toList();
        store.gradebooks().create(name, roster(), items, scores);
    }

    private Roster roster() {
        return new Roster(
                List.of(new IdentifierColumn(
                        IdentifierKind.ID_NUMBER,
                        "ID number",
                        TextColumn.of(IntStream.range(0, students)
                                .mapToObj(RandomCourse::id)
                                .toArray(String[]::new)))),
                students);
    }

    /** {@return a gradebook of the same students without items} */
    RandomCourse emptied(Store store) {
        RandomCourse copy = new RandomCourse(
                "G" + store.gradebooks().list().size(), students, Map.of(), columns, rows, onConflict, folder);
        copy.create(store);
        return copy;
    }

    Wish wish() {
        Policy policy = Policy.DEFAULT.with(onConflict);
        return new Wish(Choices.NONE, policy, RuleSet.PASSBACK, ReadOptions.DEFAULT);
    }

    Target target(Store store) {
        return new Targets(store, LiveGradebooks.NONE).find(name, Optional.empty(), Optional.empty());
    }

    Path file() {
        List<String> lines = new ArrayList<>(List.of("ID number," + String.join(",", columns)));
        rows.forEach(row -> lines.add(String.join(",", row)));
        return write("scores.csv", String.join("\n", lines) + "\n");
    }

    /** {@return the gradebook as a file, as {@code gradebook show --csv} prints it} */
    Path shown(Store store) {
        Path file = folder.resolve("shown.csv");
        try (Writer out = Files.newBufferedWriter(file)) {
            new GradebookTable(target(store).snapshot()).writeCsv(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    Path rejects() {
        return folder.resolve("rejects.csv");
    }

    /** Writes the rows that come back; a file without rows where there are none. */
    void writeRejects(PlannedTransfer planned) {
        if (!Rejects.write(planned.source(), planned.plan().returned(), rejects())) {
            write("rejects.csv", "ID number," + String.join(",", columns) + "\n");
        }
    }

    /** {@return the items with their scores} */
    List<String> scores(Store store) {
        GradebookSnapshot book = target(store).snapshot();
        return IntStream.range(0, book.items().size())
                .mapToObj(i -> line(
                        book.items().get(i).title(),
                        IntStream.range(0, students)
                                .mapToObj(student ->
                                        book.scores().get(i).get(student).toString())
                                .toList()))
                .toList();
    }

    /** {@return the items that hold a score, in the order of their titles} */
    List<String> graded(Store store) {
        return scores(store).stream()
                .filter(line -> line.matches(".*[0-9].*=.*[0-9].*"))
                .sorted()
                .toList();
    }

    /** {@return what the gradebook has to hold after the transfer, worked out cell by cell} */
    List<String> expected() {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        before.forEach((title, scores) -> expected.put(title, new ArrayList<>(scores)));
        for (int c = 0; c < columns.size(); c++) {
            List<String> column =
                    expected.getOrDefault(columns.get(c), new ArrayList<>(Collections.nCopies(students, "")));
            for (List<String> row : rows) {
                String cell = row.get(c + 1);
                if (row.getFirst().startsWith("A") && cell.matches("[0-9.]+")) {
                    int student = Integer.parseInt(row.getFirst().substring(1)) - 1;
                    column.set(student, decided(column.get(student), cell));
                    expected.putIfAbsent(columns.get(c), column);
                }
            }
        }
        return expected.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
    }

    private String decided(String present, String wanted) {
        if (present.isEmpty()) {
            return wanted;
        }
        return switch (onConflict) {
            case ASK, KEEP -> present;
            case SOURCE -> wanted;
            case RAISE -> new BigDecimal(wanted).max(new BigDecimal(present)).toPlainString();
        };
    }

    private static String line(String title, List<String> scores) {
        return title + " = " + scores;
    }

    private Path write(String file, String text) {
        try {
            return Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
