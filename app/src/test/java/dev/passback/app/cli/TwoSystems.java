package dev.passback.app.cli;

import dev.passback.app.SimulatedSystems;
import dev.passback.app.text.ExitCode;
import dev.passback.sandbox.moodle.seed.GeneratedCourse;
import dev.passback.sandbox.openeducat.GeneratedCollege;
import dev.passback.sandbox.openeducat.model.Edition;
import dev.passback.sandbox.openeducat.orm.OdooVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Both simulated systems, and a desk whose link {@code bio} ties them. */
final class TwoSystems extends SimulatedSystems {
    static final String LINK = "bio";

    final Desk desk;
    private final List<String> reach;

    TwoSystems(Path folder, GeneratedCourse.Options course, GeneratedCollege college) {
        this(new Desk(folder), course, college);
    }

    /** @param reach more options of the commands that add the connections */
    TwoSystems(Desk desk, GeneratedCourse.Options course, GeneratedCollege college, String... reach) {
        super(course, college);
        this.desk = desk;
        this.reach = List.of(reach);
        desk.write("token.txt", moodle.token() + "\n");
        desk.write("key.txt", openEduCat.key() + "\n");
        connect();
    }

    /** Passback forgets all that it knows of both, and is connected with them anew. */
    TwoSystems forget() {
        try (Stream<Path> files = Files.walk(Path.of(desk.data()))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        connect();
        return this;
    }

    private void connect() {
        add("moodle", "campus", "--url", moodle.address().toString(), "--token-file", "token.txt");
        add(
                "openeducat",
                "college",
                "--url",
                openEduCat.address().toString(),
                "--db",
                openEduCat.database(),
                "--user",
                openEduCat.login(),
                "--key-file",
                "key.txt");
    }

    private void add(String... arguments) {
        desk.run(Stream.of(Stream.of("connect", "add"), Arrays.stream(arguments), reach.stream())
                        .flatMap(all -> all)
                        .map(argument ->
                                argument.endsWith(".txt") ? desk.path(argument).toString() : argument)
                        .toArray(String[]::new))
                .with(ExitCode.DONE);
    }

    /** {@return both with as many students, on OpenEduCat 18} */
    static TwoSystems of(Path folder, int students, int quizzes, int assignments) {
        return new TwoSystems(
                folder,
                new GeneratedCourse.Options(students, quizzes, assignments, 1),
                new GeneratedCollege(OdooVersion.V18, Edition.COMMUNITY, students, 1));
    }

    /** Ties the course to the first batch. */
    TwoSystems linked(String... options) {
        desk.run(Stream.concat(
                                Stream.of(
                                        "link",
                                        "add",
                                        LINK,
                                        "--from",
                                        "campus:SIM101",
                                        "--to",
                                        "college:BSC-BIO/BIO-2026-A/BIO101",
                                        "--exam-type",
                                        "INT"),
                                Arrays.stream(options))
                        .toArray(String[]::new))
                .with(ExitCode.DONE);
        return this;
    }

    /** Runs a cycle and gives what it printed of the link. */
    JsonNode sync(ExitCode expected, String... options) {
        Ended ended = desk.run(Stream.concat(Stream.of("sync", LINK, "--json"), Arrays.stream(options))
                .toArray(String[]::new));
        return ended.with(expected).json().get("links").get(0);
    }

    static List<String> codes(JsonNode link) {
        return link.get("findings")
                .valueStream()
                .map(finding -> finding.get("code").stringValue())
                .toList();
    }

    static int requests(JsonNode link, String system) {
        return link.get("requests")
                .get(system)
                .valueStream()
                .mapToInt(JsonNode::intValue)
                .sum();
    }
}
