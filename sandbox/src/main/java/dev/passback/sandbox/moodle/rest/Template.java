package dev.passback.sandbox.moodle.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** An object as Moodle 4.5 gives it (recorded), with the keys that the site does not model at their usual values. */
public final class Template {
    public static final Template ASSIGNMENT = new Template("assignment");
    public static final Template ATTEMPT = new Template("attempt");
    public static final Template COURSE = new Template("course");
    public static final Template COURSE_BY_FIELD = new Template("course-by-field");
    public static final Template GRADABLE_USER = new Template("gradable-user");
    public static final Template MODULE = new Template("module");
    public static final Template QUESTION = new Template("question");
    public static final Template QUIZ = new Template("quiz");
    public static final Template SECTION = new Template("section");
    public static final Template SITE_INFO = new Template("site-info");

    private final ObjectNode object;

    private Template(String name) {
        String file = "/dev/passback/sandbox/moodle/template/" + name + ".json";
        try (InputStream in = Objects.requireNonNull(Template.class.getResourceAsStream(file), file)) {
            object = (ObjectNode) Json.MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** {@return a new object; setting a key that it has keeps the key's place} */
    public ObjectNode fresh() {
        return object.deepCopy();
    }
}
