package dev.passback.connectors.moodle;

import dev.passback.connect.Depth;
import dev.passback.connect.Participant;
import dev.passback.connect.Pull;
import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.finding.Wording;
import dev.passback.grade.ItemOrigin.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Everything that a course has: for each learner and item a score, or that there is none. */
final class FullPull {
    private final CourseAccess access;
    private final String wanted;
    private final CourseFound course;
    private final Depth depth;
    private final Gathering gathering = new Gathering();
    private final AssignmentGrades assignments = new AssignmentGrades();

    FullPull(CourseAccess access, String wanted, CourseFound course, Depth depth) {
        this.access = access;
        this.wanted = wanted;
        this.course = course;
        this.depth = depth;
    }

    Pull pull() {
        boolean gradable = access.site().has(MoodleFunction.GRADABLE_USERS);
        CourseReading reading = new CourseReading(access, course.id(), gradable);
        Asking first = new Asking();
        reading.ask(first, List.of());
        first.ask(access.batches());
        Learners learners = reading.learners();
        Catalogue catalogue = reading.catalogue(learners.ids());

        Asking grades = new Asking();
        askQuizzes(grades, catalogue, learners);
        askAssignments(grades, catalogue);
        grades.ask(access.batches());
        GradeReport report = needsReport(catalogue) ? report(learners) : GradeReport.EMPTY;

        addAssignments(catalogue, learners, report);
        addGradeItems(catalogue, report);
        if (depth == Depth.VERIFY_ALL) {
            new Overrides(gathering).add(catalogue, learners, report);
        }
        if (learners.withoutIdentity()) {
            gathering.add(Finding.of(
                    FindingCode.RIGHT_MISSING,
                    Place.WHOLE,
                    Wording.of("Moodle tells no id number and no e-mail address of anybody; the account's role lacks"
                            + " moodle/site:viewuseridentity")));
        }
        Map<Long, Participant> participants = participants(learners, report);
        return gathering.pull(depth, catalogue.items(), participants, mark(catalogue, participants.keySet(), gradable));
    }

    private void askQuizzes(Asking asking, Catalogue catalogue, Learners learners) {
        QuizGrades quizzes = new QuizGrades(gathering);
        for (GradedItem quiz : catalogue.carried(Kind.QUIZ)) {
            learners.ids().forEach(student -> quizzes.ask(asking, quiz.origin(), student));
        }
    }

    private void askAssignments(Asking asking, Catalogue catalogue) {
        List<Long> ids = catalogue.carried(Kind.ASSIGNMENT).stream()
                .map(item -> item.origin().id())
                .toList();
        if (!ids.isEmpty()) {
            asking.add(Call.assignmentGrades(course.id(), ids, 0), assignments::add);
        }
    }

    /** The report of everybody costs more than all else together. */
    private boolean needsReport(Catalogue catalogue) {
        return depth == Depth.VERIFY_ALL
                || !catalogue.carried(Kind.GRADE_ITEM).isEmpty()
                || catalogue.carried(Kind.ASSIGNMENT).stream().anyMatch(GradedItem::workflow);
    }

    private GradeReport report(Learners learners) {
        return new ReportReading(access, course.id()).everybody(learners.ids());
    }

    private void addAssignments(Catalogue catalogue, Learners learners, GradeReport report) {
        AssignmentScores scores = new AssignmentScores(gathering, assignments);
        catalogue.carried(Kind.ASSIGNMENT).forEach(item -> scores.add(item, learners.ids(), report));
    }

    /** Who is not in the report is not spoken of: suspended enrolments keep their grades and are left out of it. */
    private void addGradeItems(Catalogue catalogue, GradeReport report) {
        new GradeItems(gathering, access.settings()).add(catalogue.carried(Kind.GRADE_ITEM), report);
    }

    private Map<Long, Participant> participants(Learners learners, GradeReport report) {
        if (learners.certain()) {
            return learners.byId();
        }
        Map<Long, Participant> found = new TreeMap<>(learners.byId());
        Set<Long> scored = gathering.studentsWithPoints();
        found.keySet().removeIf(id -> !scored.contains(id) && !report.knows(id));
        return found;
    }

    private Mark mark(Catalogue catalogue, Set<Long> participants, boolean gradable) {
        long since = course.date()
                .map(date -> date.minus(access.settings().limits().overlap()).getEpochSecond())
                .orElse(Mark.NEVER);
        return new Mark(
                Mark.VERSION,
                wanted,
                course.id(),
                since,
                access.batches().size(),
                gradable,
                access.settings().key(),
                gathering.marked(catalogue),
                List.copyOf(participants),
                Map.of(),
                Map.of());
    }
}
