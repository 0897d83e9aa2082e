package dev.passback.sandbox.moodle.seed;

import static dev.passback.sandbox.moodle.site.Capability.*;

import dev.passback.sandbox.moodle.site.Activity;
import dev.passback.sandbox.moodle.site.Attempt;
import dev.passback.sandbox.moodle.site.Caller;
import dev.passback.sandbox.moodle.site.CourseEditor;
import dev.passback.sandbox.moodle.site.GradeCell;
import dev.passback.sandbox.moodle.site.GradeItem;
import dev.passback.sandbox.moodle.site.Grading;
import dev.passback.sandbox.moodle.site.GradingMethod;
import dev.passback.sandbox.moodle.site.Group;
import dev.passback.sandbox.moodle.site.Numbers;
import dev.passback.sandbox.moodle.site.Quiz;
import dev.passback.sandbox.moodle.site.Role;
import dev.passback.sandbox.moodle.site.SettableClock;
import dev.passback.sandbox.moodle.site.Site;
import dev.passback.sandbox.moodle.site.SiteSettings;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Set;

/** What was changed between the recorded exchanges, by hand and by the exchanges themselves, each at its time. */
final class RecordedHistory {
    private static final long ADMIN = 2;
    private static final long S01 = 8;
    private static final long S02 = 9;
    private static final long S03 = 10;
    private static final long S04 = 11;
    private static final long S05 = 12;
    private static final long S10 = 17;
    private static final long S11 = 18;
    private static final long S13 = 20;
    private static final long OUTSIDER = 7;
    private static final long ESSAY_QUIZ = 18;
    private static final long ESSAY_ATTEMPT = 10_186;
    private static final long EXTRA_ATTEMPT = 10_188;
    private static final long PARTICIPATION = 13;
    private static final long OFFLINE_EXAM = 14;

    private final Site site;
    private final SettableClock clock;
    private final CourseEditor course;
    private final Queue<Step> steps;

    /** A change that was made before an exchange. */
    private record Step(String before, long time, Runnable change) {}

    RecordedHistory(Site site, SettableClock clock) {
        this.site = site;
        this.clock = clock;
        course = site.edit(RecordedCourse.COURSE);
        steps = new ArrayDeque<>(List.of(
                new Step("b059", 1_795_295_916, () -> essay(1, S02, "55.5")),
                new Step("b062", 1_795_295_917, this::outsider),
                new Step("b063", 1_795_295_917, () -> essay(2, S13, "4")),
                new Step("b064", 1_795_295_917, () -> course.assignment(1).clear(S04, ADMIN)),
                new Step("b067", 1_795_295_917, () -> course.item(10).push(S01, new BigDecimal("77.25"))),
                new Step("b069", 1_795_295_918, () -> course.item(10).push(S02, new BigDecimal("177.25"))),
                new Step("b072", 1_795_295_918, this::category),
                new Step(
                        "b084",
                        1_795_295_919,
                        () -> site.put(RecordedCourse.course(6, "WS1795295919", "WS made course", "C-WS1795295919"))),
                new Step("c007", 1_795_296_395, this::essayQuiz),
                new Step("c009", 1_795_296_396, () -> course.quiz(ESSAY_QUIZ)
                        .grade(ESSAY_ATTEMPT + 1, new BigDecimal("1.5"))),
                new Step("c014", 1_795_296_400, this::importCourse),
                new Step("c021", 1_795_296_402, () -> course.show(false)),
                new Step("c023", 1_795_296_404, () -> course.show(true)),
                new Step("c025", 1_795_296_410, () -> course.groupBy(Group.Mode.SEPARATE)),
                new Step("c038", 1_795_296_412, () -> course.groupBy(Group.Mode.VISIBLE)),
                new Step("c043", 1_795_296_420, this::gradesHiddenFromStudents),
                new Step("c046", 1_795_296_422, this::examHiddenForSomeTime),
                new Step("c048", 1_795_296_423, this::smallerMaximum),
                new Step("c050", 1_795_296_424, this::formerMaximum),
                new Step("c053", 1_795_296_430, () -> site.set(site.settings().withDebugging(true))),
                new Step(
                        "c059",
                        1_795_296_440,
                        () -> site.set(SiteSettings.STANDARD.with(SiteSettings.State.MAINTENANCE))),
                new Step(
                        "c062",
                        1_795_296_450,
                        () -> site.set(SiteSettings.STANDARD.with(SiteSettings.State.CLI_MAINTENANCE))),
                new Step(
                        "c064",
                        1_795_296_460,
                        () -> site.set(SiteSettings.STANDARD.with(SiteSettings.State.WEB_SERVICES_OFF))),
                new Step("c066", 1_795_296_470, () -> service(Caller.State.SERVICE_DISABLED)),
                new Step("d", 1_795_296_480, () -> service(Caller.State.VALID)),
                new Step("d001", 1_795_296_809, this::extraAttempt),
                new Step("d006", 1_795_296_812, this::override),
                new Step("d014", 1_795_296_814, () -> course.item(PARTICIPATION).grade(S11, BigDecimal.valueOf(9))),
                new Step("d015", 1_795_296_816, () -> course.quiz(1).delete(EXTRA_ATTEMPT)),
                new Step("d020", 1_795_296_817, () -> essay(1, S05, "61.25")),
                new Step("e001", 1_795_296_900, () -> site.set(SiteSettings.STANDARD.withDecimalSeparator(','))),
                new Step("f001", 1_795_296_910, this::moreRights)));
    }

    void advanceTo(String exchange) {
        for (Step step = steps.peek(); step != null && step.before.compareTo(exchange) <= 0; step = steps.peek()) {
            clock.set(Instant.ofEpochSecond(step.time));
            step.change.run();
            steps.remove();
        }
    }

    private void essay(long assignment, long student, String grade) {
        course.assignment(assignment).grade(student, new BigDecimal(grade), ADMIN);
    }

    private void outsider() {
        site.numbers().used(Numbers.Table.ASSIGN_GRADE, 1537);
        essay(1, OUTSIDER, "5");
    }

    private void category() {
        site.numbers().used(Numbers.Table.GRADE_CATEGORY, 3);
        site.numbers().used(Numbers.Table.GRADE_ITEM, 40);
        course.addCategory("WS cat total", new Grading.Points(BigDecimal.ONE, BigDecimal.valueOf(100)));
    }

    private void essayQuiz() {
        site.numbers().used(Numbers.Table.GRADE_ITEM, 57);
        course.add(new Quiz(
                new Activity.Placement(
                        ESSAY_QUIZ, 35, RecordedCourse.COURSE, 1, "Quiz 7: essay needs grading", "quiz-7"),
                new Quiz.Settings(GradingMethod.HIGHEST, BigDecimal.TWO, BigDecimal.ZERO, List.of(18L)),
                BigDecimal.valueOf(100),
                site.now()));
        waiting(ESSAY_ATTEMPT, S03);
        waiting(ESSAY_ATTEMPT + 1, S04);
    }

    private void waiting(long id, long student) {
        long finished = 1_795_289_316;
        course.quiz(ESSAY_QUIZ)
                .put(new Attempt(
                        id, ESSAY_QUIZ, student, 1, Attempt.State.FINISHED, finished - 120, finished, finished, null));
    }

    private void importCourse() {
        site.put(RecordedCourse.course(7, "IMP301", "Import course", "C-IMP301"));
        CourseEditor other = site.edit(7);
        other.enrol(3, Role.EDITING_TEACHER);
        other.enrol(S01, Role.STUDENT);
        GradeItem item = other.addManualItem("Trial", null, Grading.points("334"));
        other.item(item.id()).grade(S01, BigDecimal.valueOf(299));
    }

    private void gradesHiddenFromStudents() {
        course.groupBy(Group.Mode.NONE);
        course.showGrades(false);
    }

    private void examHiddenForSomeTime() {
        course.showGrades(true);
        course.item(OFFLINE_EXAM).grade(S01, BigDecimal.valueOf(33));
        course.item(OFFLINE_EXAM).hideUntil(site.now() + 86_400);
    }

    private void smallerMaximum() {
        course.item(OFFLINE_EXAM).hide(false);
        course.quiz(4).changeMaximum(BigDecimal.valueOf(50));
    }

    private void formerMaximum() {
        course.quiz(4).changeMaximum(BigDecimal.valueOf(100));
        course.item(5).hide(true);
    }

    private void service(Caller.State state) {
        site.set(SiteSettings.STANDARD);
        site.put(site.caller("sync").orElseThrow().with(state));
    }

    private void extraAttempt() {
        long now = site.now();
        course.quiz(1)
                .put(new Attempt(
                        EXTRA_ATTEMPT, 1, S10, 3, Attempt.State.FINISHED, now - 60, now, now, BigDecimal.valueOf(4)));
    }

    private void override() {
        course.item(2).override(S11, BigDecimal.valueOf(33));
        course.item(2).comment(S11, new GradeCell.Feedback("", 1));
    }

    private void moreRights() {
        site.set(SiteSettings.STANDARD);
        site.put(site.caller("nohidden")
                .orElseThrow()
                .with(Set.of(USE_REST, VIEW_COURSE, VIEW_USER_REPORT, VIEW_ALL_GRADES, VIEW_QUIZ, VIEW_ASSIGNMENT)));
    }
}
