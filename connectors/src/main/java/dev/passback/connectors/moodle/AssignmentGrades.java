package dev.passback.connectors.moodle;

import dev.passback.connect.SystemException;
import dev.passback.connect.SystemException.Reach;
import dev.passback.finding.Wording;
import dev.passback.grade.ItemOrigin;
import dev.passback.grade.ItemOrigin.Kind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The grades that assignments keep themselves, of the latest attempt. A row may say that there is no grade: -1, null or
 * nothing stand for feedback without a grade and for a grade that was taken away.
 */
final class AssignmentGrades {
    private final Map<ItemOrigin, Map<Long, Optional<BigDecimal>>> rows = new HashMap<>();
    private final Set<ItemOrigin> closed = new HashSet<>();

    void add(JsonNode reply) {
        for (JsonNode assignment : reply.path("assignments")) {
            ItemOrigin origin = new ItemOrigin(
                    Kind.ASSIGNMENT, assignment.path("assignmentid").asLong(0));
            Map<Long, Optional<BigDecimal>> grades = rows.computeIfAbsent(origin, none -> new HashMap<>());
            for (JsonNode row : assignment.path("grades")) {
                grades.put(row.path("userid").asLong(0), grade(row.path("grade")));
            }
        }
        for (JsonNode warning : reply.path("warnings")) {
            // 3 means no grades yet; 1 that the account may not see them
            if (warning.path("warningcode").asString("").equals("1")) {
                closed.add(
                        new ItemOrigin(Kind.ASSIGNMENT, warning.path("itemid").asLong(0)));
            }
        }
    }

    /** {@return the rows of an assignment by student; a row without a grade is empty} */
    Map<Long, Optional<BigDecimal>> of(ItemOrigin assignment) {
        return rows.getOrDefault(assignment, Map.of());
    }

    /** {@return why an assignment gave nothing; empty where it did} */
    Optional<SystemException> failure(ItemOrigin assignment) {
        if (!closed.contains(assignment)) {
            return Optional.empty();
        }
        return Optional.of(new SystemException(
                Reach.ITEM,
                Wording.of("the account may not see the grades of assignment {}", assignment.id()),
                Wording.of("Give the account's role mod/assign:viewgrades.")));
    }

    private static Optional<BigDecimal> grade(JsonNode grade) {
        return MoodleJson.decimal(grade).filter(value -> value.signum() >= 0);
    }
}
