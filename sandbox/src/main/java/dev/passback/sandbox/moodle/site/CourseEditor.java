package dev.passback.sandbox.moodle.site;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What teachers and students do in a course. Each step is stamped with the site's time, as Moodle stamps it. */
public final class CourseEditor {
    private final Site site;
    private final Course course;

    CourseEditor(Site site, Course course) {
        this.site = site;
        this.course = course;
    }

    public Course course() {
        return course;
    }

    public QuizEditor quiz(long quizId) {
        return new QuizEditor(site, course, site.read(() -> site.quiz(quizId)).orElseThrow());
    }

    public AssignmentEditor assignment(long assignmentId) {
        return new AssignmentEditor(
                site, course, site.read(() -> site.assignment(assignmentId)).orElseThrow());
    }

    /** {@return the gradebook's column of that id} */
    public GradeItemEditor item(long itemId) {
        return new GradeItemEditor(
                site, site.read(() -> course.gradebook().item(itemId)).orElseThrow());
    }

    /** {@return the gradebook's column of that activity} */
    public GradeItemEditor item(Activity activity) {
        return new GradeItemEditor(
                site, site.read(() -> course.gradebook().item(activity)).orElseThrow());
    }

    public void enrol(long userId, Role role) {
        put(new Enrolment(userId, role, false));
    }

    public void suspend(long userId, boolean suspended) {
        change(() -> {
            Enrolment before = course.enrolment(userId).orElseThrow();
            course.put(new Enrolment(userId, before.role(), suspended));
        });
    }

    public void unenrol(long userId) {
        change(() -> course.enrolment(userId).ifPresent(course::remove));
    }

    public void put(Enrolment enrolment) {
        change(() -> course.put(enrolment));
    }

    public void add(Group group) {
        change(() -> {
            site.numbers().used(Numbers.Table.GROUP, group.id());
            course.add(group);
        });
    }

    public void groupBy(Group.Mode mode) {
        change(() -> course.groupBy(mode));
    }

    public void show(boolean shown) {
        change(() -> course.show(shown));
    }

    /** Sets "show gradebook to students". */
    public void showGrades(boolean shown) {
        change(() -> course.showGrades(shown));
    }

    /** Hides an activity and with it its grade item, or shows both (measured). */
    public void show(Activity activity, boolean shown) {
        change(() -> {
            activity.show(shown);
            course.gradebook().item(activity).ifPresent(item -> item.hide(!shown));
        });
    }

    public Quiz addQuiz(String name, Quiz.Settings settings, BigDecimal maximum) {
        return site.change(() -> {
            Activity.Placement placement = place(Numbers.Table.QUIZ, name);
            return add(new Quiz(placement, settings, maximum, site.now()));
        });
    }

    public Assignment addAssignment(String name, Grading grading, Assignment.Settings settings) {
        return site.change(() -> {
            Activity.Placement placement = place(Numbers.Table.ASSIGN, name);
            return add(new Assignment(placement, grading, settings, site.now()));
        });
    }

    /** Adds an activity with ids of its own, and its grade item. */
    public <A extends Activity> A add(A activity) {
        return site.change(() -> {
            site.add(activity);
            course.add(activity);
            addItem(new GradeItem.Origin.Module(activity), activity.grading());
            return activity;
        });
    }

    public GradeItem addManualItem(String name, @Nullable String idnumber, Grading grading) {
        return site.change(() -> addItem(new GradeItem.Origin.Manual(name, idnumber), grading));
    }

    public GradeItem addCategory(String name, Grading grading) {
        return site.change(() -> addItem(
                new GradeItem.Origin.Category(site.numbers().next(Numbers.Table.GRADE_CATEGORY), name), grading));
    }

    /** Has Moodle compute all course totals anew, as it does when grade items change. */
    public void computeTotals() {
        change(() -> course.gradebook().sum(site.now()));
    }

    /** Removes an activity with all its grades. */
    public void delete(Activity activity) {
        change(() -> {
            if (activity instanceof Quiz quiz) {
                List.copyOf(quiz.attempts().toList()).forEach(site::remove);
            }
            course.remove(activity);
            course.gradebook().remove(activity);
            site.remove(activity);
        });
    }

    private GradeItem addItem(GradeItem.Origin origin, Grading grading) {
        GradeItem item = new GradeItem(site.numbers().next(Numbers.Table.GRADE_ITEM), origin, grading);
        course.gradebook().add(item);
        return item;
    }

    private Activity.Placement place(Numbers.Table table, String name) {
        long id = site.numbers().next(table);
        long cmid = site.numbers().next(Numbers.Table.COURSE_MODULE);
        return new Activity.Placement(id, cmid, course.id(), 1, name, "");
    }

    private void change(Runnable work) {
        Supplier<Course> changed = () -> {
            work.run();
            return course;
        };
        site.change(changed);
    }
}
