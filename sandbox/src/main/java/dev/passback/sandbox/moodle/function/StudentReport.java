package dev.passback.sandbox.moodle.function;

import dev.passback.sandbox.moodle.rest.Access;
import dev.passback.sandbox.moodle.rest.Json;
import dev.passback.sandbox.moodle.site.Activity;
import dev.passback.sandbox.moodle.site.Capability;
import dev.passback.sandbox.moodle.site.Course;
import dev.passback.sandbox.moodle.site.GradeCell;
import dev.passback.sandbox.moodle.site.GradeItem;
import dev.passback.sandbox.moodle.site.Gradebook;
import dev.passback.sandbox.moodle.site.Grading;
import dev.passback.sandbox.moodle.site.Quiz;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One student's line of the gradebook. "graderaw" is, despite its name, the grade that counts. Items that the caller may
 * not see are not there, and where one of them would be part of it, the course total is not told (measured).
 */
final class StudentReport {
    private final Access access;
    private final Course course;
    private final long userId;
    private final boolean teacher;
    private final boolean seesHidden;
    private final boolean known;
    private final Gradebook.Total total;
    private final GradeWords words;

    StudentReport(Access access, Course course, long userId) {
        this.access = access;
        this.course = course;
        this.userId = userId;
        teacher = access.may(Capability.VIEW_ALL_GRADES, course);
        seesHidden = access.may(Capability.VIEW_HIDDEN_GRADES, course);
        known = course.gradebook().knows(userId);
        total = course.gradebook().total(userId);
        words = new GradeWords(access.site().settings().decimalSeparator());
    }

    Stream<ObjectNode> items() {
        return Stream.concat(
                course.gradebook().items().stream()
                        .filter(this::accessible)
                        .filter(item -> seesHidden || !hidden(item) || item.hiddenUntilLater(now()))
                        .map(this::item),
                Stream.of(total()));
    }

    private boolean accessible(GradeItem item) {
        return !(item.origin() instanceof GradeItem.Origin.Module module) || access.sees(module.activity());
    }

    private boolean hidden(GradeItem item) {
        return item.hidden(now()) || cell(item).is(GradeCell.Mark.HIDDEN);
    }

    private long now() {
        return access.site().now();
    }

    /** What is hidden until a time is listed without its grade, but with its weight (measured). */
    private boolean tells(GradeItem item) {
        return seesHidden || !hidden(item);
    }

    private GradeCell cell(GradeItem item) {
        return item.cell(userId).orElse(GradeCell.EMPTY);
    }

    private ObjectNode item(GradeItem item) {
        GradeCell cell = cell(item);
        ObjectNode node = head(item);
        BigDecimal grade = tells(item) ? cell.grade() : null;
        boolean counted = known && (seesHidden || !tells(item)) && !(item.grading() instanceof Grading.Ungraded);
        if (counted) {
            weigh(node, item, cell);
        }
        cell(node, grade, cell.times());
        return node.put("gradehiddenbydate", false)
                .put("gradeneedsupdate", false)
                .put("gradeishidden", hidden(item))
                .put("gradeislocked", flag(item.locked() || cell.is(GradeCell.Mark.LOCKED)))
                .put("gradeisoverridden", flag(cell.is(GradeCell.Mark.OVERRIDDEN)))
                .put("gradeformatted", words.grade(item.grading(), grade, passGrade(item)))
                .put("grademin", item.grading().minimum())
                .put("grademax", item.grading().maximum())
                .put("rangeformatted", words.range(item.grading()))
                .put("percentageformatted", words.percentage(item.grading(), grade))
                .put("feedback", cell.feedback().text())
                .put("feedbackformat", feedbackFormat(item, cell));
    }

    private ObjectNode head(GradeItem item) {
        ObjectNode node = Json.object().put("id", item.id()).put("itemname", item.name());
        switch (item.origin()) {
            case GradeItem.Origin.Module module -> {
                Activity activity = module.activity();
                node.put("itemtype", "mod")
                        .put("itemmodule", activity.kind())
                        .put("iteminstance", activity.id())
                        .put("itemnumber", 0)
                        .put("idnumber", activity.placement().idnumber())
                        .put("categoryid", course.gradebook().totalId());
            }
            case GradeItem.Origin.Manual manual ->
                node.put("itemtype", "manual")
                        .putNull("itemmodule")
                        .putNull("iteminstance")
                        .put("itemnumber", 0)
                        .put("idnumber", manual.idnumber())
                        .put("categoryid", course.gradebook().totalId());
            case GradeItem.Origin.Category category ->
                node.put("itemtype", "category")
                        .putNull("itemmodule")
                        .put("iteminstance", category.categoryId())
                        .putNull("itemnumber")
                        .put("idnumber", "")
                        .putNull("categoryid");
        }
        // The scale of an item is told by its words only (measured: scaleid is null).
        node.putNull("outcomeid").putNull("scaleid").put("locked", flag(item.locked()));
        if (item.origin() instanceof GradeItem.Origin.Module module) {
            node.put("cmid", module.activity().cmid());
        }
        return node;
    }

    private void weigh(ObjectNode node, GradeItem item, GradeCell cell) {
        if (Gradebook.counts(cell)) {
            BigDecimal weight = item.grading().maximum().divide(total.maximum(), 5, RoundingMode.HALF_UP);
            node.put("weightraw", weight).put("weightformatted", words.decimals(weight.movePointRight(2)) + " %");
        } else {
            node.put("weightraw", 0)
                    .put("weightformatted", words.decimals(BigDecimal.ZERO) + " %")
                    .put("status", cell.is(GradeCell.Mark.EXCLUDED) ? "dropped" : "novalue");
        }
    }

    private static void cell(ObjectNode node, @Nullable BigDecimal grade, GradeCell.Times times) {
        node.put("graderaw", grade);
        node.set("gradedatesubmitted", Json.number(times.submitted()));
        node.set("gradedategraded", Json.number(times.graded()));
    }

    /** Some flags are for graders only (measured: null for a student). */
    private @Nullable Boolean flag(boolean set) {
        return teacher ? set : null;
    }

    private static BigDecimal passGrade(GradeItem item) {
        return item.origin() instanceof GradeItem.Origin.Module module && module.activity() instanceof Quiz quiz
                ? quiz.settings().passGrade()
                : BigDecimal.ZERO;
    }

    private int feedbackFormat(GradeItem item, GradeCell cell) {
        return known && !(item.grading() instanceof Grading.Ungraded)
                ? cell.feedback().format()
                : 0;
    }

    private ObjectNode total() {
        boolean told = seesHidden || course.gradebook().items().stream().noneMatch(this::hidden);
        BigDecimal grade = told ? total.grade() : null;
        Grading range = new Grading.Points(BigDecimal.ZERO, total.maximum());
        long id = course.gradebook().totalId();
        ObjectNode node = Json.object()
                .put("id", id)
                .putNull("itemname")
                .put("itemtype", "course")
                .putNull("itemmodule")
                .put("iteminstance", id)
                .putNull("itemnumber")
                .putNull("idnumber")
                .putNull("categoryid")
                .putNull("outcomeid")
                .putNull("scaleid")
                .put("locked", flag(false));
        cell(node, grade, new GradeCell.Times(null, total.graded()));
        return node.put("gradehiddenbydate", false)
                .put("gradeneedsupdate", false)
                .put("gradeishidden", false)
                .put("gradeislocked", flag(false))
                .put("gradeisoverridden", flag(false))
                .put("gradeformatted", words.grade(range, grade, BigDecimal.ZERO))
                .put("grademin", 0)
                .put("grademax", total.maximum())
                .put("rangeformatted", words.range(range))
                .put("percentageformatted", words.percentage(range, grade))
                .put("feedback", "")
                .put("feedbackformat", known ? GradeCell.Feedback.NONE.format() : 0);
    }
}
