package dev.passback.sandbox.moodle.site;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An assignment with its submissions and grades. Guarded by the lock of the {@link Site}. */
public final class Assignment extends Activity {
    private final Grading grading;
    private final Settings settings;
    private final Map<Long, Submission> submissions = new LinkedHashMap<>();
    private final Map<Long, AssignmentGrade> grades = new LinkedHashMap<>();

    public record Settings(boolean markingWorkflow, boolean teamSubmission) {}

    /** Something handed in. */
    public record Submission(long id, long userId, long modified) {}

    public Assignment(Placement placement, Grading grading, Settings settings, long modified) {
        super(placement, modified);
        this.grading = grading;
        this.settings = settings;
    }

    @Override
    public String kind() {
        return "assign";
    }

    @Override
    public Grading grading() {
        return grading;
    }

    public Settings settings() {
        return settings;
    }

    public Collection<AssignmentGrade> grades() {
        return grades.values();
    }

    public Optional<AssignmentGrade> grade(long userId) {
        return Optional.ofNullable(grades.get(userId));
    }

    public Collection<Submission> submissions() {
        return submissions.values();
    }

    void put(AssignmentGrade grade) {
        grades.put(grade.userId(), grade);
    }

    void put(Submission submission) {
        submissions.put(submission.userId(), submission);
    }
}
