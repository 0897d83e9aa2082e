package dev.passback.connectors.moodle;

import java.util.Optional;

/** What pulls of a Moodle's courses share: one for each connection. */
record CourseAccess(WebService service, Site site, Batches batches, MoodleSettings settings) {

    /** {@return the course by this id, short name or id number, in that order} */
    Optional<CourseFound> find(String wanted) {
        String text = wanted.strip();
        if (text.matches("\\d{1,18}")) {
            Optional<CourseFound> byId = find("id", text);
            if (byId.isPresent()) {
                return byId;
            }
        }
        Optional<CourseFound> byName = find("shortname", text);
        return byName.isPresent() ? byName : find("idnumber", text);
    }

    Optional<CourseFound> find(String field, String value) {
        return CourseFound.of(service.ask(Call.course(field, value)));
    }
}
