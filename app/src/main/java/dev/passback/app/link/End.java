package dev.passback.app.link;

import java.util.Optional;

/**
 * One end of a link: a course of a connection, written {@code CONNECTION:COURSE}.
 *
 * @param place the course, in the words of that system; for OpenEduCat {@code COURSE/BATCH/SUBJECT}
 */
public record End(String connection, String place) {

    /** {@return the end written as {@code text}; empty if it is none} */
    public static Optional<End> parse(String text) {
        int colon = text.indexOf(':');
        return colon <= 0 || colon == text.length() - 1
                ? Optional.empty()
                : Optional.of(new End(text.substring(0, colon), text.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return connection + ":" + place;
    }
}
