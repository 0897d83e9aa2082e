package dev.passback.sandbox.moodle;

import dev.passback.sandbox.moodle.rest.Latency;
import dev.passback.sandbox.moodle.seed.GeneratedCourse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Starts a simulated Moodle with a generated course, and tells where it is. It runs until it is stopped. */
public final class MoodleSandbox {
    private static final String USAGE =
            "Usage: MoodleSandbox [--students 500] [--quizzes 10] [--assignments 10] [--seed 1] [--port 0]"
                    + " [--request-ms 0] [--batched-ms 0]";
    private static final List<String> NAMES =
            List.of("--students", "--quizzes", "--assignments", "--seed", "--port", "--request-ms", "--batched-ms");

    private MoodleSandbox() {}

    /** The server's threads keep the program running. */
    @SuppressWarnings("SystemOut")
    public static void main(String... arguments) {
        Map<String, Integer> given = given(arguments);
        GeneratedCourse.Options options = new GeneratedCourse.Options(
                given.getOrDefault("--students", 500),
                given.getOrDefault("--quizzes", 10),
                given.getOrDefault("--assignments", 10),
                given.getOrDefault("--seed", 1));
        MoodleServer server = MoodleServer.start(GeneratedCourse.create(options), given.getOrDefault("--port", 0));
        server.slow(new Latency(
                Duration.ofMillis(given.getOrDefault("--request-ms", 0)),
                Duration.ofMillis(given.getOrDefault("--batched-ms", 0))));
        System.out.println("Address: " + server.address());
        System.out.println("Token:   " + server.token());
        System.out.println("Course:  " + GeneratedCourse.SHORTNAME);
    }

    private static Map<String, Integer> given(String... arguments) {
        Map<String, Integer> values = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (!NAMES.contains(arguments[i]) || i + 1 == arguments.length) {
                throw new IllegalArgumentException("cannot use " + arguments[i] + ". " + USAGE);
            }
            values.put(arguments[i], Integer.valueOf(arguments[i + 1]));
        }
        return values;
    }
}
