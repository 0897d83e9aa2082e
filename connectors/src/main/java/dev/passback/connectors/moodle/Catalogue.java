package dev.passback.connectors.moodle;

import dev.passback.connect.SystemException;
import dev.passback.connect.SystemException.Reach;
import dev.passback.connectors.moodle.GradedItem.Standing;
import dev.passback.connectors.moodle.MoodleSettings.Treatment;
import dev.passback.finding.Wording;
import dev.passback.grade.ItemOrigin;
import dev.passback.grade.ItemOrigin.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The items of a course: its quizzes, its assignments, and what its gradebook has besides. */
final class Catalogue {
    private final Map<ItemOrigin, GradedItem> items = new LinkedHashMap<>();

    private Catalogue(List<GradedItem> all) {
        all.forEach(item -> items.put(item.origin(), item));
    }

    /**
     * Reads the items of a course.
     *
     * @param structure the user report of a few learners
     * @throws SystemException where Moodle does not give the course's activities
     */
    static Catalogue of(
            long course, MoodleSettings settings, JsonNode quizzes, JsonNode assignments, GradeReport structure) {
        requireCourse(course, quizzes);
        requireCourse(course, assignments);
        Map<ItemOrigin, ReportItem> gradebook = new HashMap<>();
        structure.structure().forEach(item -> gradebook.put(item.origin(), item));
        List<GradedItem> found = new ArrayList<>();
        for (JsonNode quiz : quizzes.path("quizzes")) {
            found.add(quiz(quiz, settings, structure.isEmpty() ? Optional.empty() : Optional.of(gradebook)));
        }
        for (JsonNode one : assignments.path("courses")) {
            for (JsonNode assignment : one.path("assignments")) {
                found.add(assignment(
                        assignment, settings, structure.isEmpty() ? Optional.empty() : Optional.of(gradebook)));
            }
        }
        for (ReportItem item : gradebook.values()) {
            // a quiz or assignment comes by its own function; one that does not is not shown to the account
            if (item.activity().isEmpty()) {
                found.add(gradeItem(item, settings));
            }
        }
        found.sort(Comparator.comparing((GradedItem item) -> item.origin().kind())
                .thenComparing(item -> item.origin().id()));
        return new Catalogue(DistinctTitles.of(found));
    }

    List<GradedItem> items() {
        return List.copyOf(items.values());
    }

    Optional<GradedItem> item(ItemOrigin origin) {
        return Optional.ofNullable(items.get(origin));
    }

    /** {@return the items of this kind whose scores are carried} */
    List<GradedItem> carried(Kind kind) {
        return items.values().stream()
                .filter(item -> item.carried() && item.origin().kind() == kind)
                .toList();
    }

    private static GradedItem quiz(
            JsonNode quiz, MoodleSettings settings, Optional<Map<ItemOrigin, ReportItem>> gradebook) {
        ItemOrigin origin = new ItemOrigin(Kind.QUIZ, quiz.path("id").asLong(0));
        Optional<BigDecimal> maximum = MoodleJson.decimal(quiz.path("grade"));
        boolean hidden = !quiz.path("visible").asBoolean(true);
        return new GradedItem(
                origin,
                quiz.path("coursemodule").asLong(0),
                MoodleJson.name(quiz.path("name")),
                maximum,
                standing(origin, maximum, hidden, settings, gradebook),
                false,
                Map.of());
    }

    /** A positive grade is the maximum; a negative one names a scale; 0 means no grade. */
    private static GradedItem assignment(
            JsonNode assignment, MoodleSettings settings, Optional<Map<ItemOrigin, ReportItem>> gradebook) {
        ItemOrigin origin =
                new ItemOrigin(Kind.ASSIGNMENT, assignment.path("id").asLong(0));
        Optional<BigDecimal> grade = MoodleJson.decimal(assignment.path("grade"));
        boolean scale = grade.map(value -> value.signum() < 0).orElse(false);
        Map<Integer, BigDecimal> points = settings.scales().getOrDefault(origin, Map.of());
        Standing standing = standing(origin, grade, false, settings, gradebook);
        return new GradedItem(
                origin,
                assignment.path("cmid").asLong(0),
                MoodleJson.name(assignment.path("name")),
                scale ? highest(points) : grade,
                scale && points.isEmpty() && standing == Standing.CARRIED ? Standing.SCALE : standing,
                assignment.path("markingworkflow").asInt(0) == 1 && settings.unreleased() == Treatment.WITHHOLD,
                scale ? points : Map.of());
    }

    private static GradedItem gradeItem(ReportItem item, MoodleSettings settings) {
        Map<Integer, BigDecimal> points = settings.scales().getOrDefault(item.origin(), Map.of());
        Standing standing = Standing.CARRIED;
        if (item.pointless()) {
            standing = Standing.WITHOUT_GRADE;
        } else if (item.hidden() && settings.hidden() == Treatment.WITHHOLD) {
            standing = Standing.HIDDEN;
        } else if (item.scale() && points.isEmpty()) {
            standing = Standing.SCALE;
        }
        return new GradedItem(
                item.origin(),
                0,
                item.name(),
                item.scale() ? highest(points) : item.maximum(),
                standing,
                false,
                item.scale() ? points : Map.of());
    }

    /**
     * An activity that is missing from the gradebook report, or hidden there, is hidden: without {@code grade:viewhidden}
     * the report leaves hidden items out without a word.
     */
    private static Standing standing(
            ItemOrigin origin,
            Optional<BigDecimal> maximum,
            boolean hidden,
            MoodleSettings settings,
            Optional<Map<ItemOrigin, ReportItem>> gradebook) {
        if (maximum.map(value -> value.signum() == 0).orElse(false)) {
            return Standing.WITHOUT_GRADE;
        }
        boolean hiddenThere = gradebook
                .map(items -> !items.containsKey(origin) || items.get(origin).hidden())
                .orElse(false);
        return (hidden || hiddenThere) && settings.hidden() == Treatment.WITHHOLD ? Standing.HIDDEN : Standing.CARRIED;
    }

    private static Optional<BigDecimal> highest(Map<Integer, BigDecimal> points) {
        return points.values().stream().max(Comparator.naturalOrder());
    }

    /** A course that cannot be read is a warning beside an empty list, not an error. */
    private static void requireCourse(long course, JsonNode reply) {
        for (JsonNode warning : reply.path("warnings")) {
            if (warning.path("item").asString("").equals("course")
                    && warning.path("itemid").asLong(0) == course) {
                throw new SystemException(
                        Reach.COURSE,
                        Wording.of("the account has no access to course {}", course),
                        Wording.of(
                                "Give the account's role moodle/course:view, and moodle/course:viewhiddencourses if the"
                                        + " course is hidden; or link another course."));
            }
        }
    }
}
