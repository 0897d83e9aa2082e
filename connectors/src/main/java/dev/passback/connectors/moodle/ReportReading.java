package dev.passback.connectors.moodle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Reads the gradebook's user report: in one call for a small course, else learner by learner in batches, because it takes
 * 70 to 80 ms for each and servers cut requests off after a minute.
 */
final class ReportReading {
    /** About eight seconds of Moodle's time. */
    private static final int LEARNERS_AT_ONCE = 100;

    private final CourseAccess access;
    private final long course;

    ReportReading(CourseAccess access, long course) {
        this.access = access;
        this.course = course;
    }

    GradeReport everybody(Collection<Long> learners) {
        boolean small = learners.size() <= access.settings().limits().reportUsers();
        if (small || access.batches().size() == Batches.NONE) {
            return GradeReport.of(
                    List.of(access.service().ask(Call.report(course)).data()));
        }
        return of(learners);
    }

    GradeReport of(Collection<Long> learners) {
        List<JsonNode> replies = new ArrayList<>();
        Asking asking = new Asking();
        learners.forEach(learner -> asking.add(Call.report(course, learner), replies::add));
        asking.ask(access.batches(), LEARNERS_AT_ONCE);
        return GradeReport.of(replies);
    }
}
