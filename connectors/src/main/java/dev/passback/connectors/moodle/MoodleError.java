package dev.passback.connectors.moodle;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * An error as Moodle tells it, with HTTP status 200. The class name in {@code exception} differs between versions, so only
 * {@code errorcode} counts; a fault of PHP itself has none.
 */
record MoodleError(String code, String message) {
    private static final Pattern CAPABILITY = Pattern.compile("\\(([^()]{1,100})\\)[.]?\\s*$");

    /** {@return the error that a reply is; empty where it is none} */
    static Optional<MoodleError> of(JsonNode reply) {
        return reply.isObject() && reply.has("exception") ? Optional.of(read(reply)) : Optional.empty();
    }

    /** {@return the error in an object that is known to be one} */
    static MoodleError read(JsonNode error) {
        return new MoodleError(
                error.path("errorcode").asString(""), error.path("message").asString(""));
    }

    /** {@return the translated name of a capability that is missing, which Moodle puts in brackets} */
    Optional<String> capability() {
        Matcher matcher = CAPABILITY.matcher(message);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** {@return whether the site has no such function at all; the table's name is not translated} */
    boolean isUnknownFunction() {
        return code.equals("invalidrecord") && message.contains("external_functions");
    }
}
