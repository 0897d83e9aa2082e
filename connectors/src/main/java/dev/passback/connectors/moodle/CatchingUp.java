package dev.passback.connectors.moodle;

import dev.passback.grade.ItemOrigin;
import dev.passback.grade.ItemOrigin.Kind;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The second batch of a pull of changes: what only the first one's answers tell. */
final class CatchingUp {
    private final CourseAccess access;
    private final long course;
    private final Gathering gathering;
    private final AssignmentGrades assignments;
    private final Catalogue catalogue;
    private final Learners learners;

    CatchingUp(
            CourseAccess access,
            long course,
            Gathering gathering,
            AssignmentGrades assignments,
            Catalogue catalogue,
            Learners learners) {
        this.access = access;
        this.course = course;
        this.gathering = gathering;
        this.assignments = assignments;
        this.catalogue = catalogue;
        this.learners = learners;
    }

    /**
     * Asks for what is still open, and adds the scores of assignments.
     *
     * @param anew carried items all of whose scores are wanted
     */
    void add(List<GradedItem> anew, Map<ItemOrigin, ChangedQuiz> quizzes, Set<ItemOrigin> changedAssignments) {
        Set<GradedItem> wholly = new LinkedHashSet<>();
        Set<GradedItem> partly = new LinkedHashSet<>();
        Asking asking = new Asking();
        for (GradedItem item : anew) {
            if (item.origin().kind() == Kind.QUIZ) {
                ask(asking, item, learners.ids());
            } else {
                wholly.add(item);
                asking.add(Call.assignmentGrades(course, List.of(item.origin().id()), 0), assignments::add);
            }
        }
        quizzes.forEach((origin, changed) -> carried(origin)
                .forEach(quiz -> ask(asking, quiz, changed.wholeClass() ? learners.ids() : changed.students())));
        changedAssignments.forEach(origin ->
                carried(origin).stream().filter(item -> !wholly.contains(item)).forEach(partly::add));
        asking.ask(access.batches());

        GradeReport report = report(wholly, partly);
        AssignmentScores scores = new AssignmentScores(gathering, assignments);
        wholly.forEach(item -> scores.add(item, learners.ids(), report));
        partly.forEach(item -> scores.add(item, changed(item), report));
    }

    private List<GradedItem> carried(ItemOrigin origin) {
        return catalogue.item(origin).filter(GradedItem::carried).stream().toList();
    }

    private void ask(Asking asking, GradedItem quiz, Collection<Long> students) {
        QuizGrades grades = new QuizGrades(gathering);
        for (long student : students) {
            boolean known = gathering.score(quiz.origin(), student).isPresent();
            if (!known && learners.ids().contains(student)) {
                grades.ask(asking, quiz.origin(), student);
            }
        }
    }

    private Collection<Long> changed(GradedItem assignment) {
        Set<Long> students = new TreeSet<>(assignments.of(assignment.origin()).keySet());
        students.retainAll(learners.ids());
        return students;
    }

    /** {@return the gradebook of those whose grades may have been released} */
    private GradeReport report(Set<GradedItem> wholly, Set<GradedItem> partly) {
        Set<Long> students = new TreeSet<>();
        for (Set<GradedItem> items : List.of(wholly, partly)) {
            items.stream().filter(GradedItem::workflow).forEach(item -> students.addAll(changed(item)));
        }
        return students.isEmpty() ? GradeReport.EMPTY : new ReportReading(access, course).of(students);
    }
}
