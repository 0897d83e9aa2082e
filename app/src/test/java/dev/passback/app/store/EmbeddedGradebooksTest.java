package dev.passback.app.store;

import static dev.passback.grade.Score.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.passback.connect.NewItem;
import dev.passback.connect.Outcome;
import dev.passback.connect.Write;
import dev.passback.grade.GradeItem;
import dev.passback.grade.GradeItem.Access;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.Roster;
import dev.passback.grade.Score;
import dev.passback.grade.ScoreColumn;
import dev.passback.grade.Tables;
import dev.passback.match.RosterUpdate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedGradebooksTest extends StoreTest {

    @Test
    void keepsRosterItemsAndScores() {
        List<GradeItem> items = List.of(
                new GradeItem("77", "Quiz 1", Optional.of(new BigDecimal("12.50")), Access.OPEN),
                new GradeItem("78", "Total", Optional.empty(), Access.READ_ONLY));
        ScoreColumn unreadable = new ScoreColumn.Builder()
                .addUnreadable()
                .addBlank()
                .add(points(9))
                .build();
        store.gradebooks()
                .create(
                        "Physics",
                        Sample.roster(3),
                        items,
                        List.of(ScoreColumn.of(points("0.50"), Score.NOT_GRADED, Score.EXCUSED), unreadable));

        store.close();
        store = place.open();
        EmbeddedGradebook gradebook = store.gradebooks().get("Physics");
        GradebookSnapshot snapshot = gradebook.snapshot();

        assertThat(gradebook.target()).isEqualTo("embedded:Physics");
        assertThat(snapshot.name()).isEqualTo("Physics");
        for (int student = 0; student < 3; student++) {
            assertThat(snapshot.roster().student(student))
                    .isEqualTo(Sample.roster(3).student(student));
        }
        assertThat(snapshot.roster().columns().getLast().title()).isEqualTo("Full \"name\"");
        assertThat(snapshot.items())
                .containsExactly(
                        new GradeItem("i1", "Quiz 1", Optional.of(new BigDecimal("12.50")), Access.OPEN),
                        new GradeItem("i2", "Total", Optional.empty(), Access.READ_ONLY));
        assertThat(List.of(
                        snapshot.scores().get(0).get(0),
                        snapshot.scores().get(0).get(1),
                        snapshot.scores().get(0).get(2),
                        snapshot.scores().get(1).get(0),
                        snapshot.scores().get(1).get(2)))
                .containsExactly(points("0.5"), Score.NOT_GRADED, Score.EXCUSED, Score.NOT_GRADED, points(9));
    }

    @Test
    void findsGradebooksByName() {
        Sample.gradebook(store, "Physics", 1);
        Sample.gradebook(store, "Art", 1);

        assertThat(store.gradebooks().list()).containsExactly("Art", "Physics");
        assertThat(store.gradebooks().find("Art")).map(EmbeddedGradebook::name).contains("Art");
        assertThat(store.gradebooks().find("art")).isEmpty();
        assertThatExceptionOfType(GradebookNameException.class)
                .isThrownBy(() -> store.gradebooks().get("Latin"))
                .withMessage("there is no gradebook Latin (the store has: Art, Physics)");
    }

    @Test
    void refusesANameThatIsTaken() {
        Sample.gradebook(store, "Physics", 1);

        assertThatExceptionOfType(GradebookNameException.class)
                .isThrownBy(() -> Sample.gradebook(store, "Physics", 1))
                .satisfies(e -> assertThat(e.existing()).containsExactly("Physics"));
        assertThat(store.gradebooks().list()).containsExactly("Physics");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a/b", "a\\b", "a\nb", "exports/x.csv"})
    void refusesAnUnusableName(String name) {
        assertThatExceptionOfType(GradebookNameException.class)
                .isThrownBy(() -> Sample.gradebook(store, name, 1))
                .withMessageStartingWith("a gradebook's name ");
    }

    @Test
    void refusesANameThatIsTooLong() {
        assertThatExceptionOfType(GradebookNameException.class)
                .isThrownBy(() -> Sample.gradebook(store, "x".repeat(101), 1))
                .withMessageContaining("101");
        Sample.gradebook(store, "x".repeat(100), 1);
    }

    @Test
    void refusesItemsThatCannotBeToldApart() {
        assertThatExceptionOfType(DuplicateTitleException.class)
                .isThrownBy(() -> Sample.gradebook(store, "Physics", 1, "Quiz 1", "QUIZ1"))
                .withMessageContaining("\"Quiz 1\" and \"QUIZ1\"");
        assertThat(store.gradebooks().list()).isEmpty();
    }

    @Test
    void refusesScoresForItemsThatTakeNone() {
        EmbeddedGradebook gradebook = store.gradebooks()
                .create(
                        "Physics",
                        Sample.roster(1),
                        List.of(
                                new GradeItem("", "Total", Optional.empty(), Access.READ_ONLY),
                                new GradeItem("", "Scale", Optional.empty(), Access.NOT_POINTS)),
                        List.of(ScoreColumn.blank(1), ScoreColumn.blank(1)));

        assertThat(gradebook.write(List.of(
                        new Write("i1", "ID_NUMBER:A00", Score.NOT_GRADED, points(1)),
                        new Write("i2", "ID_NUMBER:A00", Score.NOT_GRADED, points(1)))))
                .allMatch(Outcome.Refused.class::isInstance);
    }

    @Test
    void neverGivesTheIdOfAnItemToAnother() {
        EmbeddedGradebook gradebook = Sample.gradebook(store, "Physics", 1, "Quiz 1");
        GradeItem second = gradebook.create(new NewItem("Quiz 2", Optional.empty()));

        assertThat(gradebook.create(new NewItem(" quiz2", Optional.of(BigDecimal.ONE))))
                .isEqualTo(second);
        assertThat(gradebook.remove(second.id())).isTrue();
        assertThat(gradebook.remove(second.id())).isTrue();
        assertThat(gradebook.create(new NewItem("Quiz 2", Optional.empty())).id())
                .isEqualTo("i3");
    }

    @Test
    void lateStudentsStandBehindThoseWhoAreThereWhoKeepTheirScores() {
        EmbeddedGradebook gradebook = Sample.gradebook(store, "Physics", 2, "Quiz 1");
        Write write = new Write("i1", "ID_NUMBER:A01", Score.NOT_GRADED, points(4));
        gradebook.write(List.of(write));
        Roster list = Tables.roster("EMAIL | ID_NUMBER | NAME", "new@uni.edu | A77 | New", " | A01 | Zoë Müller 1");

        RosterUpdate update = gradebook.addStudents(list);

        assertThat(update.added()).isEqualTo(1);
        assertThat(update.known()).isEqualTo(1);
        assertThat(gradebook.snapshot().roster().student(2).label()).isEqualTo("New (A77, new@uni.edu)");
        assertThat(gradebook.snapshot().roster().student(1))
                .isEqualTo(Sample.roster(2).student(1));
        assertThat(gradebook.read(List.of(write))).containsExactly(points(4));
        assertThat(gradebook.write(List.of(new Write("i1", "ID_NUMBER:A77", Score.NOT_GRADED, points(5)))))
                .containsExactly(Outcome.WRITTEN);
        assertThat(gradebook.addStudents(list).added()).isZero();
    }

    @Test
    void gradebooksDoNotMix() {
        EmbeddedGradebook physics = Sample.gradebook(store, "Physics", 2, "Quiz 1");
        EmbeddedGradebook art = Sample.gradebook(store, "Art", 2, "Quiz 1");
        Write write = new Write("i1", "ID_NUMBER:A01", Score.NOT_GRADED, points(4));

        physics.write(List.of(write));

        assertThat(physics.read(List.of(write))).containsExactly(points(4));
        assertThat(art.read(List.of(write))).containsExactly(Score.NOT_GRADED);
    }
}
