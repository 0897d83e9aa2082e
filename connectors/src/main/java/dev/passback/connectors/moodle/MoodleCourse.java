package dev.passback.connectors.moodle;

import dev.passback.connect.Depth;
import dev.passback.connect.LiveSource;
import dev.passback.connect.Pull;
import dev.passback.connect.SystemException;
import dev.passback.connect.SystemException.Reach;
import dev.passback.finding.Wording;
import dev.passback.grade.ScoreSheet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One course of a Moodle as a source of scores. Nothing is asked before a pull. Not thread-safe. */
final class MoodleCourse implements LiveSource {
    private final CourseAccess access;
    private final String wanted;
    private @Nullable CourseFound found;
    private @Nullable Pull sheetPull;

    /** @param wanted the course's id, short name or id number */
    MoodleCourse(CourseAccess access, String wanted) {
        this.access = access;
        this.wanted = wanted;
    }

    MoodleCourse(CourseAccess access, CourseFound found) {
        this.access = access;
        this.wanted = Long.toString(found.id());
        this.found = found;
    }

    @Override
    public String name() {
        return found == null ? "Moodle course " + wanted : found.title();
    }

    @Override
    public Pull pull(Depth depth, Optional<String> mark) {
        Optional<Mark> usable = depth == Depth.CHANGES ? mark.flatMap(this::usable) : Optional.empty();
        if (usable.isPresent()) {
            return new ChangesPull(access, usable.get()).pull();
        }
        // asked anew each time: its answer carries the server's time, and the course may be gone
        CourseFound course = found == null
                ? access.find(wanted).orElseThrow(this::unknown)
                : access.find("id", Long.toString(found.id())).orElseThrow(this::unknown);
        found = course;
        return new FullPull(access, wanted, course, depth == Depth.VERIFY_ALL ? depth : Depth.FULL).pull();
    }

    @Override
    public String sha256() {
        return PulledSheet.sha256(sheetPull());
    }

    @Override
    public ScoreSheet sheet() {
        return PulledSheet.of(sheetPull());
    }

    private Pull sheetPull() {
        if (sheetPull == null) {
            sheetPull = pull(Depth.FULL, Optional.empty());
        }
        return sheetPull;
    }

    /** A mark of other settings, of another course or without the server's time says nothing about what is new here. */
    private Optional<Mark> usable(String text) {
        return Mark.parse(text)
                .filter(mark -> mark.since() != Mark.NEVER)
                .filter(mark -> mark.settings().equals(access.settings().key()))
                .filter(mark -> wanted.equals(mark.wanted()) || (found != null && found.id() == mark.course()));
    }

    private SystemException unknown() {
        return new SystemException(
                Reach.COURSE,
                Wording.of("Moodle shows the account no course with the id, short name or id number {}", wanted),
                Wording.of("Check the course; if it is there, the account's role lacks moodle/course:view, or"
                        + " moodle/course:viewhiddencourses for a hidden one."));
    }
}
