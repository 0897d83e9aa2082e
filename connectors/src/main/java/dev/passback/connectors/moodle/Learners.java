package dev.passback.connectors.moodle;

import dev.passback.connect.Participant;
import dev.passback.grade.Identifier;
import dev.passback.grade.IdentifierKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Who may have grades in a course.
 *
 * @param certain whether Moodle itself says so; else there are teachers among them, who are told apart by having no scores
 */
record Learners(Map<Long, Participant> byId, boolean certain) {

    static final Learners NOBODY = new Learners(Map.of(), true);

    /** {@return the question for them, the best that the service has} */
    static Call call(long course, boolean gradable) {
        return gradable ? Call.gradableUsers(course) : Call.enrolledUsers(course);
    }

    static Learners of(JsonNode reply, boolean gradable) {
        Map<Long, Participant> found = new TreeMap<>();
        for (JsonNode user : gradable ? reply.path("users") : reply) {
            long id = user.path("id").asLong(0);
            found.put(id, participant(id, user));
        }
        return new Learners(found, gradable);
    }

    Set<Long> ids() {
        return byId.keySet();
    }

    /** {@return the first few, to ask what the gradebook has; one alone may have single grades hidden} */
    static List<Long> sample(Iterable<Long> ids) {
        List<Long> sample = new ArrayList<>();
        for (Long id : ids) {
            if (sample.size() < 3) {
                sample.add(id);
            }
        }
        return sample;
    }

    /** {@return whether nobody has an id number or an e-mail address: a right is missing, not the data} */
    boolean withoutIdentity() {
        return !byId.isEmpty()
                && byId.values().stream()
                        .flatMap(learner -> learner.identifiers().stream())
                        .noneMatch(identifier -> identifier.kind() == IdentifierKind.ID_NUMBER
                                || identifier.kind() == IdentifierKind.EMAIL);
    }

    private static Participant participant(long id, JsonNode user) {
        List<Identifier> identifiers = new ArrayList<>();
        identifiers.add(new Identifier(IdentifierKind.MOODLE_USER_ID, Long.toString(id)));
        add(identifiers, IdentifierKind.ID_NUMBER, user.path("idnumber"));
        add(identifiers, IdentifierKind.USERNAME, user.path("username"));
        add(identifiers, IdentifierKind.EMAIL, user.path("email"));
        add(identifiers, IdentifierKind.NAME, user.path("fullname"));
        return new Participant(Long.toString(id), identifiers);
    }

    private static void add(List<Identifier> identifiers, IdentifierKind kind, JsonNode value) {
        Optional.of(value.asString(""))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> identifiers.add(new Identifier(kind, text)));
    }
}
