package dev.passback.connectors.moodle;

import dev.passback.connectors.moodle.MoodleSettings.Treatment;
import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Wording;
import dev.passback.grade.Score;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Scores that only the gradebook has: manual items, and activities other than quizzes and assignments. */
final class GradeItems {
    private final Gathering gathering;
    private final MoodleSettings settings;

    GradeItems(Gathering gathering, MoodleSettings settings) {
        this.gathering = gathering;
        this.settings = settings;
    }

    void add(List<GradedItem> items, GradeReport report) {
        for (GradedItem item : items) {
            int hidden = 0;
            for (long student : report.users()) {
                Optional<ReportItem> cell = report.item(student, item.origin());
                if (cell.isEmpty()) {
                    continue;
                }
                Optional<BigDecimal> grade = cell.get().grade();
                if (grade.isEmpty()) {
                    gathering.add(item.origin(), student, Score.NOT_GRADED);
                } else if (cell.get().hidden() && settings.hidden() == Treatment.WITHHOLD) {
                    hidden++;
                } else {
                    gathering.addGrade(item, student, grade.get());
                }
            }
            if (hidden > 0) {
                gathering.add(Finding.of(
                        FindingCode.WITHHELD_HIDDEN,
                        item.place(),
                        hidden == 1
                                ? Wording.of(
                                        "1 grade of \"{}\" hidden in Moodle's gradebook; not carried", item.title())
                                : Wording.of(
                                        "{} grades of \"{}\" hidden in Moodle's gradebook; not carried",
                                        hidden,
                                        item.title())));
            }
        }
    }
}
