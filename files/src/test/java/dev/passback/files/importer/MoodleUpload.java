package dev.passback.files.importer;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** What a person gives to Moodle's import page: the first form, and the mapping of the second. */
public record MoodleUpload(byte[] file, Form form, Mapping mapping) {

    /** The form that takes the file. {@code decimalComma} is a matter of the person's language. */
    public record Form(
            Charset encoding, char separator, boolean verboseScales, boolean force, boolean decimalComma, Instant now) {

        /** What the page offers without a choice being made. */
        public static final Form DEFAULT =
                new Form(StandardCharsets.UTF_8, ',', true, false, false, Instant.parse("2026-11-21T21:24:25Z"));
    }

    /** What users are known by. */
    public enum MapTo {
        USER_ID("id", "User ID"),
        USERNAME("username", "Username"),
        ID_NUMBER("idnumber", "ID number"),
        EMAIL("email address", "Email address"),
        IGNORE("", "Ignore");

        final String inMessages;
        public final String label;

        MapTo(String inMessages, String label) {
            this.inMessages = inMessages;
            this.label = label;
        }
    }

    /** What a column of the file is. */
    public sealed interface Target {
        record Ignore() implements Target {}

        record NewItem() implements Target {}

        record Item(long id) implements Target {}

        record Feedback(long item) implements Target {}
    }

    /**
     * The second form.
     *
     * @param from the column that identifies the users, from 0
     * @param columns a target for each column, also for {@code from}, where it means nothing
     */
    public record Mapping(int from, MapTo to, List<Target> columns) {}
}
