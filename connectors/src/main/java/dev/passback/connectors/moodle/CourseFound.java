package dev.passback.connectors.moodle;

import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A course that Moodle showed.
 *
 * @param idNumber empty where the course has none, or the account is not told: only those who may edit it are
 * @param groups whether its members are split into groups that may not see each other
 * @param date the server's time of the answer, where it tells
 */
record CourseFound(
        long id, String shortName, String title, Optional<String> idNumber, boolean groups, Optional<Instant> date) {

    static Optional<CourseFound> of(WebService.Answer answer) {
        Iterator<JsonNode> courses = answer.data().path("courses").iterator();
        return courses.hasNext() ? Optional.of(of(courses.next(), answer.date())) : Optional.empty();
    }

    static CourseFound of(JsonNode course, Optional<Instant> date) {
        return new CourseFound(
                course.path("id").asLong(0),
                MoodleJson.name(course.path("shortname")),
                MoodleJson.name(course.path("fullname")),
                Optional.of(course.path("idnumber").asString("").strip()).filter(text -> !text.isEmpty()),
                course.path("groupmode").asInt(0) != 0,
                date);
    }
}
