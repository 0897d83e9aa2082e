package dev.passback.sandbox.openeducat;

import dev.passback.sandbox.people.StudentNames;
import java.util.Map;

/** An invented student, of whom the number says everything; the simulated Moodle knows the same ones. */
record Student(int number) {

    String name() {
        return StudentNames.first(number) + " " + StudentNames.last(number);
    }

    Map<String, Object> values() {
        return Map.of(
                "first_name", StudentNames.first(number),
                "last_name", StudentNames.last(number),
                "name", name(),
                "email", String.format("student%04d@example.test", number),
                "gr_no", "S" + (10_000 + number));
    }
}
