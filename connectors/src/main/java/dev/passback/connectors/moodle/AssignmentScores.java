package dev.passback.connectors.moodle;

import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Wording;
import dev.passback.grade.Score;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * What an assignment's grades are as scores. With a marking workflow it tells unreleased ones too, without saying which; the
 * gradebook has only what was released (measured), so that decides.
 */
final class AssignmentScores {
    private final Gathering gathering;
    private final AssignmentGrades grades;

    AssignmentScores(Gathering gathering, AssignmentGrades grades) {
        this.gathering = gathering;
        this.grades = grades;
    }

    /**
     * Adds the scores of these students.
     *
     * @param report of the gradebook, where the assignment has a marking workflow
     */
    void add(GradedItem item, Collection<Long> students, GradeReport report) {
        grades.failure(item.origin()).ifPresent(failure -> gathering.fail(item.origin(), failure));
        Map<Long, Optional<BigDecimal>> own = grades.of(item.origin());
        if (item.workflow()) {
            addReleased(item, students, own, report);
            return;
        }
        for (long student : students) {
            own.getOrDefault(student, Optional.empty())
                    .ifPresentOrElse(
                            grade -> gathering.addGrade(item, student, grade),
                            () -> gathering.add(item.origin(), student, Score.NOT_GRADED));
        }
    }

    /** Nothing is said of grades that are not released, also not that there are none. */
    private void addReleased(
            GradedItem item, Collection<Long> students, Map<Long, Optional<BigDecimal>> own, GradeReport report) {
        int withheld = 0;
        for (long student : students) {
            Optional<BigDecimal> released = report.item(student, item.origin()).flatMap(ReportItem::grade);
            if (released.isPresent()) {
                gathering.addGrade(item, student, released.get());
            } else if (own.getOrDefault(student, Optional.empty()).isPresent()) {
                withheld++;
            } else {
                gathering.add(item.origin(), student, Score.NOT_GRADED);
            }
        }
        if (withheld > 0) {
            gathering.add(Finding.of(
                    FindingCode.WITHHELD_UNRELEASED,
                    item.place(),
                    withheld == 1
                            ? Wording.of("1 grade of assignment \"{}\" not released; not carried", item.title())
                            : Wording.of(
                                    "{} grades of assignment \"{}\" not released; not carried",
                                    withheld,
                                    item.title())));
        }
    }
}
