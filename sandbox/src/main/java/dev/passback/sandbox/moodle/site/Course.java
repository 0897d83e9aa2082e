package dev.passback.sandbox.moodle.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A course. Guarded by the lock of the {@link Site}. */
public final class Course {
    private final Names names;
    private final Gradebook gradebook;
    private final long modified;
    private final Map<Long, Enrolment> enrolments = new LinkedHashMap<>();
    private final List<Group> groups = new ArrayList<>();
    private final Map<Long, Activity> activities = new LinkedHashMap<>();
    private boolean visible = true;
    private boolean showsGrades = true;
    private Group.Mode groupMode = Group.Mode.NONE;

    /** What a course is called. */
    public record Names(long id, String shortname, String fullname, String idnumber, String summary) {}

    public Course(Names names, long totalId, long modified) {
        this.names = names;
        this.gradebook = new Gradebook(totalId);
        this.modified = modified;
    }

    public Names names() {
        return names;
    }

    public long id() {
        return names.id();
    }

    public long modified() {
        return modified;
    }

    public Gradebook gradebook() {
        return gradebook;
    }

    public boolean visible() {
        return visible;
    }

    public boolean showsGrades() {
        return showsGrades;
    }

    public Group.Mode groupMode() {
        return groupMode;
    }

    public Optional<Enrolment> enrolment(long userId) {
        return Optional.ofNullable(enrolments.get(userId));
    }

    public Collection<Enrolment> enrolments() {
        return enrolments.values();
    }

    public List<Group> groups() {
        return Collections.unmodifiableList(groups);
    }

    public Stream<Group> groupsOf(long userId) {
        return groups.stream().filter(group -> group.members().contains(userId));
    }

    public Collection<Activity> activities() {
        return activities.values();
    }

    public Stream<Quiz> quizzes() {
        return activities.values().stream().filter(Quiz.class::isInstance).map(Quiz.class::cast);
    }

    public Stream<Assignment> assignments() {
        return activities.values().stream().filter(Assignment.class::isInstance).map(Assignment.class::cast);
    }

    /** {@return the activity with that course module} */
    public Optional<Activity> activity(long cmid) {
        return Optional.ofNullable(activities.get(cmid));
    }

    void show(boolean shown) {
        visible = shown;
    }

    void showGrades(boolean shown) {
        showsGrades = shown;
    }

    void groupBy(Group.Mode mode) {
        groupMode = mode;
    }

    void put(Enrolment enrolment) {
        enrolments.put(enrolment.userId(), enrolment);
    }

    void remove(Enrolment enrolment) {
        enrolments.remove(enrolment.userId());
    }

    void add(Group group) {
        groups.add(group);
    }

    void add(Activity activity) {
        activities.put(activity.cmid(), activity);
    }

    void remove(Activity activity) {
        activities.remove(activity.cmid());
    }
}
