package dev.passback.connectors.moodle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads who learns in a course and which items it has, with questions that travel together with others. */
final class CourseReading {
    private final CourseAccess access;
    private final long course;
    private final boolean gradable;
    private final List<JsonNode> structure = new ArrayList<>();
    private @Nullable JsonNode learners;
    private @Nullable JsonNode quizzes;
    private @Nullable JsonNode assignments;

    CourseReading(CourseAccess access, long course, boolean gradable) {
        this.access = access;
        this.course = course;
        this.gradable = gradable;
    }

    /** Adds the questions; the gradebook's items are asked of the known learners, 0.17 s each. */
    void ask(Asking asking, Collection<Long> known) {
        asking.add(Learners.call(course, gradable), answer -> learners = answer);
        asking.add(Call.quizzes(course), answer -> quizzes = answer);
        asking.add(Call.assignments(course), answer -> assignments = answer);
        askStructure(asking, known);
    }

    Learners learners() {
        return Learners.of(answered(learners), gradable);
    }

    /** {@return the items; asks the gradebook for its own first if that has not been done} */
    Catalogue catalogue(Collection<Long> known) {
        if (structure.isEmpty() && !known.isEmpty()) {
            Asking asking = new Asking();
            askStructure(asking, known);
            asking.ask(access.batches());
        }
        return Catalogue.of(
                course, access.settings(), answered(quizzes), answered(assignments), GradeReport.of(structure));
    }

    private void askStructure(Asking asking, Collection<Long> known) {
        for (long learner : Learners.sample(known)) {
            asking.add(Call.report(course, learner), structure::add);
        }
    }

    private static JsonNode answered(@Nullable JsonNode answer) {
        if (answer == null) {
            throw new IllegalStateException("the course was not asked yet");
        }
        return answer;
    }
}
