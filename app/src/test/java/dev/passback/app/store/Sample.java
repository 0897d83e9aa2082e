package dev.passback.app.store;

import dev.passback.connect.NewItem;
import dev.passback.grade.GradeItem;
import dev.passback.grade.IdentifierColumn;
import dev.passback.grade.IdentifierKind;
import dev.passback.grade.Roster;
import dev.passback.grade.Score;
import dev.passback.grade.ScoreColumn;
import dev.passback.grade.TextColumn;
import dev.passback.plan.Counts;
import dev.passback.transfer.PlannedWrite;
import dev.passback.transfer.TransferId;
import dev.passback.transfer.TransferRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small courses and transfers for the tests. */
final class Sample {
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final Instant LATER = Instant.parse("2026-03-01T12:00:07Z");

    private Sample() {}

    static Roster roster(int students) {
        return new Roster(
                List.of(
                        column(IdentifierKind.ID_NUMBER, "ID number", students, "A0"),
                        column(IdentifierKind.NAME, "Full \"name\"", students, "Zoë Müller ")),
                students);
    }

    static List<GradeItem> items(String... titles) {
        return Stream.of(titles)
                .map(title -> GradeItem.open(title, Optional.of(BigDecimal.TEN)))
                .toList();
    }

    static EmbeddedGradebook gradebook(Store store, String name, int students, String... titles) {
        List<ScoreColumn> blank =
                Stream.of(titles).map(title -> ScoreColumn.blank(students)).toList();
        return store.gradebooks().create(name, roster(students), items(titles), blank);
    }

    static TransferRequest request(String target) {
        return new TransferRequest(
                target,
                "Physics",
                "week1.csv",
                "iclicker.attendance",
                "ab12",
                "print",
                "ada",
                Optional.of("out.csv"),
                Optional.empty(),
                "{\"identify_by\":\"any\"}",
                new Counts(1, 2, 3, 4, 5, 6, 7));
    }

    static TransferRequest undo(String target, TransferId undone) {
        TransferRequest request = request(target);
        return new TransferRequest(
                request.target(),
                request.gradebook(),
                request.source(),
                request.sourceKind(),
                request.sourceSha256(),
                "undo",
                request.actor(),
                Optional.empty(),
                Optional.of(undone),
                "",
                Counts.NONE);
    }

    static NewItem newItem(String title) {
        return new NewItem(title, Optional.of(new BigDecimal("12.5")));
    }

    static PlannedWrite change(Optional<String> itemId, String title, int student, Score before, Score after) {
        return new PlannedWrite(
                itemId,
                title,
                "ID_NUMBER:A0" + student,
                "Student " + student,
                student + 2,
                "Score " + title,
                "ID number",
                "hash" + student,
                before,
                after);
    }

    /** {@return changes of one existing item, one for each student} */
    static Stream<PlannedWrite> changes(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> change(Optional.of("i1"), "Quiz 1", i, Score.NOT_GRADED, Score.points(i)));
    }

    private static IdentifierColumn column(IdentifierKind kind, String title, int students, String prefix) {
        TextColumn.Builder values = new TextColumn.Builder();
        IntStream.range(0, students).forEach(student -> values.add(prefix + student));
        return new IdentifierColumn(kind, title, values.build());
    }
}
