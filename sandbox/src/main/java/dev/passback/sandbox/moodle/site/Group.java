package dev.passback.sandbox.moodle.site;

import java.util.Set;

/** A group of a course. */
public record Group(long id, String name, String description, Set<Long> members) {
    public Group {
        members = Set.copyOf(members);
    }

    /** Whether members of one group see those of another. */
    public enum Mode {
        NONE(0),
        SEPARATE(1),
        VISIBLE(2);

        private final int code;

        Mode(int code) {
            this.code = code;
        }

        public int code() {
            return code;
        }
    }
}
