package dev.passback.sandbox.moodle.site;

import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A simulated Moodle. Many may read at once; what changes it runs alone. Everything inside is touched only from
 * {@link #read} and {@link #change}, which functions and editors do by themselves.
 */
public final class Site {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final InstantSource clock;
    private final Numbers numbers = new Numbers();
    private final Map<Long, User> users = new LinkedHashMap<>();
    private final SequencedMap<Long, Course> courses = new LinkedHashMap<>();
    private final Map<Long, Quiz> quizzes = new HashMap<>();
    private final Map<Long, Assignment> assignments = new HashMap<>();
    private final Map<Long, Attempt> attempts = new HashMap<>();
    private final Map<String, Caller> callers = new LinkedHashMap<>();
    private volatile SiteSettings settings = SiteSettings.STANDARD;

    public Site(InstantSource clock) {
        this.clock = clock;
    }

    /** {@return Unix seconds} */
    public long now() {
        return clock.instant().getEpochSecond();
    }

    public SiteSettings settings() {
        return settings;
    }

    public void set(SiteSettings other) {
        settings = other;
    }

    public <T> T read(Supplier<T> question) {
        lock.readLock().lock();
        try {
            return question.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    public <T> T change(Supplier<T> work) {
        lock.writeLock().lock();
        try {
            return work.get();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** {@return what changes a course by hand} */
    public CourseEditor edit(long courseId) {
        return new CourseEditor(this, read(() -> course(courseId)).orElseThrow());
    }

    /** {@return what changes accounts by hand} */
    public UserEditor people() {
        return new UserEditor(this);
    }

    public Numbers numbers() {
        return numbers;
    }

    public Optional<User> user(long id) {
        return Optional.ofNullable(users.get(id));
    }

    public Collection<User> users() {
        return users.values();
    }

    public Optional<Course> course(long id) {
        return Optional.ofNullable(courses.get(id));
    }

    public Collection<Course> courses() {
        return courses.values();
    }

    public Course courseOf(Activity activity) {
        return course(activity.placement().courseId()).orElseThrow();
    }

    public Stream<Course> coursesOf(long userId) {
        return courses.values().stream()
                .filter(course -> course.enrolment(userId).isPresent());
    }

    public Optional<Quiz> quiz(long id) {
        return Optional.ofNullable(quizzes.get(id));
    }

    public Optional<Assignment> assignment(long id) {
        return Optional.ofNullable(assignments.get(id));
    }

    public Optional<Attempt> attempt(long id) {
        return Optional.ofNullable(attempts.get(id));
    }

    public Optional<Caller> caller(String token) {
        return read(() -> Optional.ofNullable(callers.get(token)));
    }

    /** {@return the first token, which is the one to give to a connector} */
    public Caller caller() {
        return read(() -> callers.values().iterator().next());
    }

    public Collection<Caller> callers() {
        return callers.values();
    }

    /** Adds a token or changes what is known of it. */
    public void put(Caller caller) {
        change(() -> callers.put(caller.token(), caller));
    }

    public void put(User user) {
        change(() -> {
            numbers.used(Numbers.Table.USER, user.id());
            return users.put(user.id(), user);
        });
    }

    /** Adds a course; Moodle lists a new one before the others (measured). */
    public void put(Course course) {
        change(() -> {
            numbers.used(Numbers.Table.COURSE, course.id());
            numbers.used(Numbers.Table.GRADE_ITEM, course.gradebook().totalId());
            return courses.putFirst(course.id(), course);
        });
    }

    void add(Activity activity) {
        numbers.used(Numbers.Table.COURSE_MODULE, activity.cmid());
        switch (activity) {
            case Quiz quiz -> {
                quizzes.put(quiz.id(), quiz);
                numbers.used(Numbers.Table.QUIZ, quiz.id());
            }
            case Assignment assignment -> {
                assignments.put(assignment.id(), assignment);
                numbers.used(Numbers.Table.ASSIGN, assignment.id());
            }
        }
    }

    void remove(Activity activity) {
        switch (activity) {
            case Quiz quiz -> quizzes.remove(quiz.id());
            case Assignment assignment -> assignments.remove(assignment.id());
        }
    }

    void put(Attempt attempt) {
        attempts.put(attempt.id(), attempt);
    }

    void remove(Attempt attempt) {
        attempts.remove(attempt.id());
    }
}
