package dev.passback.connectors.moodle;

import dev.passback.grade.ItemOrigin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The user report of some learners. Who is missing from it may have grades all the same: it leaves suspended enrolments out.
 */
final class GradeReport {
    static final GradeReport EMPTY = new GradeReport();

    private final Map<Long, Map<ItemOrigin, ReportItem>> users = new LinkedHashMap<>();

    private GradeReport() {}

    /** {@return what these replies say together} */
    static GradeReport of(List<JsonNode> replies) {
        GradeReport report = new GradeReport();
        for (JsonNode reply : replies) {
            for (JsonNode user : reply.path("usergrades")) {
                Map<ItemOrigin, ReportItem> items =
                        report.users.computeIfAbsent(user.path("userid").asLong(0), id -> new LinkedHashMap<>());
                for (JsonNode item : user.path("gradeitems")) {
                    ReportItem.of(item).ifPresent(read -> items.put(read.origin(), read));
                }
            }
        }
        return report;
    }

    /** {@return the learners that it speaks of} */
    Set<Long> users() {
        return users.keySet();
    }

    boolean knows(long user) {
        return users.containsKey(user);
    }

    boolean isEmpty() {
        return users.isEmpty();
    }

    Optional<ReportItem> item(long user, ItemOrigin origin) {
        return Optional.ofNullable(users.getOrDefault(user, Map.of()).get(origin));
    }

    /** {@return each item as one of the learners has it; hidden only where it is hidden for each of them} */
    List<ReportItem> structure() {
        Map<ItemOrigin, ReportItem> found = new LinkedHashMap<>();
        for (Map<ItemOrigin, ReportItem> items : users.values()) {
            items.forEach((origin, item) -> found.merge(origin, item, (one, other) -> one.hidden() ? other : one));
        }
        return new ArrayList<>(found.values());
    }
}
