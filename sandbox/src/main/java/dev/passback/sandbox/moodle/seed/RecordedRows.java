package dev.passback.sandbox.moodle.seed;

import dev.passback.sandbox.moodle.rest.Json;
import dev.passback.sandbox.moodle.site.AssignmentGrade;
import dev.passback.sandbox.moodle.site.Attempt;
import dev.passback.sandbox.moodle.site.Enrolment;
import dev.passback.sandbox.moodle.site.GradeCell;
import dev.passback.sandbox.moodle.site.Role;
import dev.passback.sandbox.moodle.site.User;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;

/** Rows of the recorded course, taken from its ground truth and from answers that name ids and times. */
final class RecordedRows {
    private RecordedRows() {}

    /** Somebody in the course. */
    record Person(
            long id,
            String username,
            String firstname,
            String lastname,
            String email,
            String idnumber,
            User.Standing account,
            Place enrolment) {

        User user() {
            return new User(id, username, firstname, lastname, email, idnumber, account);
        }

        Enrolment asEnrolment() {
            Role role =
                    switch (enrolment) {
                        case EDITINGTEACHER -> Role.EDITING_TEACHER;
                        case TEACHER -> Role.TEACHER;
                        case STUDENT, SUSPENDED -> Role.STUDENT;
                    };
            return new Enrolment(id, role, enrolment == Place.SUSPENDED);
        }
    }

    enum Place {
        EDITINGTEACHER,
        TEACHER,
        STUDENT,
        SUSPENDED
    }

    record Try(
            long id,
            long quiz,
            long user,
            int number,
            Attempt.State state,
            long started,
            long finished,
            long modified,
            @Nullable BigDecimal marks) {

        Attempt attempt() {
            return new Attempt(id, quiz, user, number, state, started, finished, modified, marks);
        }
    }

    record Marked(
            long id,
            long assignment,
            long user,
            BigDecimal grade,
            long grader,
            long created,
            long modified,
            boolean released) {

        AssignmentGrade asGrade() {
            return new AssignmentGrade(id, user, grade, grader, created, modified, released);
        }
    }

    record Cell(
            long item,
            long user,
            @Nullable BigDecimal raw,
            @Nullable BigDecimal grade,
            @Nullable Long submitted,
            @Nullable Long graded,
            Set<GradeCell.Mark> marks,
            String feedback,
            int format) {

        GradeCell asCell() {
            return new GradeCell(
                    raw,
                    grade,
                    marks,
                    new GradeCell.Feedback(feedback, format),
                    new GradeCell.Times(submitted, graded));
        }
    }

    static List<Person> people() {
        return read("people", Person.class);
    }

    static List<Try> attempts() {
        return read("attempts", Try.class);
    }

    static List<Marked> assignmentGrades() {
        return read("assignment-grades", Marked.class);
    }

    static List<Cell> cells() {
        return read("cells", Cell.class);
    }

    private static <T> List<T> read(String name, Class<T> row) {
        String file = "/dev/passback/sandbox/moodle/recorded/" + name + ".json";
        JavaType rows = Json.MAPPER.getTypeFactory().constructCollectionType(List.class, row);
        try (InputStream in = Objects.requireNonNull(RecordedRows.class.getResourceAsStream(file), file)) {
            return Json.MAPPER.readValue(in, rows);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
