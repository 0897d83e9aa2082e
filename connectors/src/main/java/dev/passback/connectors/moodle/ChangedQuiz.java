package dev.passback.connectors.moodle;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Whose grades of a quiz changed, found by its changed attempts. Where they do not tell, the whole class is asked: a grade
 * that changed without an attempt belongs to an attempt that was deleted or to a regrading.
 */
final class ChangedQuiz {
    /** A review takes Moodle as long as a dozen best grades; a class of this many attempts is asked as a whole. */
    private static final int MOST_REVIEWS = 20;

    private static final int GRADES_FOR_A_REVIEW = 12;

    private final Updates.Module update;
    private final Map<Long, Long> graded = new TreeMap<>();
    private final Set<Long> students = new TreeSet<>();
    private final Set<Long> unknown;
    private boolean wholeClass;

    ChangedQuiz(Updates.Module update, Mark mark) {
        this.update = update;
        unknown = new HashSet<>(update.attempts());
        for (Long attempt : update.attempts()) {
            Long student = mark.attempts().get(attempt);
            if (student != null) {
                unknown.remove(attempt);
                graded.put(attempt, student);
                students.add(student);
            }
        }
        wholeClass = unknown.size() > Math.max(MOST_REVIEWS, mark.learners().size() / GRADES_FOR_A_REVIEW);
        if (wholeClass) {
            unknown.clear();
        }
        decide();
    }

    /** Adds the questions for the students of attempts that were not seen before. */
    void askReviews(Asking asking) {
        for (long attempt : unknown) {
            asking.add(Call.attemptReview(attempt), this::reviewed, failure -> wholeClass = true);
        }
    }

    /** Takes the answers into account; afterwards {@link #students} and {@link #wholeClass} are final. */
    void decideAfterReviews() {
        unknown.clear();
        decide();
    }

    /** {@return the students whose grades are to be asked, as far as they are known} */
    Set<Long> students() {
        return students;
    }

    /** {@return whether the grades of all learners are to be asked} */
    boolean wholeClass() {
        return wholeClass;
    }

    /** {@return the students of graded attempts, by attempt; others may still be graded and are looked at again} */
    Map<Long, Long> graded() {
        return graded;
    }

    private void decide() {
        if (unknown.isEmpty() && update.grades().size() > new HashSet<>(graded.values()).size()) {
            wholeClass = true;
        }
    }

    private void reviewed(JsonNode review) {
        JsonNode attempt = review.path("attempt");
        long student = attempt.path("userid").asLong(0);
        if (attempt.path("preview").asInt(0) == 1 || student == 0) {
            return;
        }
        students.add(student);
        if (attempt.path("state").asString("").equals("finished")
                && attempt.path("sumgrades").isNumber()) {
            graded.put(attempt.path("id").asLong(0), student);
        }
    }
}
