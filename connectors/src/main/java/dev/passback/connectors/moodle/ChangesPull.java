package dev.passback.connectors.moodle;

import dev.passback.connect.Depth;
import dev.passback.connect.Participant;
import dev.passback.connect.Pull;
import dev.passback.connectors.moodle.Updates.Module;
import dev.passback.grade.ItemOrigin;
import dev.passback.grade.ItemOrigin.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What changed since a mark. One request where nothing did. Else a batch asks for the course's items and learners anew, so
 * that nothing is carried that was hidden meanwhile, together with all that the changes name; a second batch asks what only
 * the first one's answers tell.
 */
final class ChangesPull {
    private final CourseAccess access;
    private final Mark mark;
    private final Map<ItemOrigin, Mark.Item> before;
    private final Map<ItemOrigin, ChangedQuiz> quizzes = new LinkedHashMap<>();
    private final Set<ItemOrigin> changedAssignments = new LinkedHashSet<>();
    private final Map<Long, Long> configured = new TreeMap<>();
    private final Gathering gathering = new Gathering();
    private final AssignmentGrades assignments = new AssignmentGrades();

    ChangesPull(CourseAccess access, Mark mark) {
        this.access = access;
        this.mark = mark;
        before = mark.byOrigin();
        access.batches().remember(mark.batch());
    }

    Pull pull() {
        WebService.Answer updates = access.service().ask(Call.updatesSince(mark.course(), mark.since()));
        // without the server's time the next question begins where this one did
        long since = updates.date()
                .map(date -> date.minus(access.settings().limits().overlap()).getEpochSecond())
                .orElse(mark.since());
        if (!look(Updates.of(updates.data()))) {
            return gathering.pull(
                    Depth.CHANGES,
                    List.of(),
                    Map.of(),
                    mark.next(since, access.batches().size(), configured));
        }
        CourseReading reading = new CourseReading(access, mark.course(), mark.gradable());
        Asking first = new Asking();
        reading.ask(first, mark.learners());
        askKnown(first);
        first.ask(access.batches());
        quizzes.values().forEach(ChangedQuiz::decideAfterReviews);

        Learners learners = reading.learners();
        Catalogue catalogue = reading.catalogue(learners.ids());
        new CatchingUp(access, mark.course(), gathering, assignments, catalogue, learners)
                .add(anew(catalogue), quizzes, changedAssignments);
        return said(catalogue, learners, since);
    }

    /** {@return whether anything is new in what changed} */
    private boolean look(Updates updates) {
        boolean news = mark.hasUnread();
        Map<Long, Mark.Item> modules = mark.byModule();
        for (Module module : updates.modules()) {
            module.configured().ifPresent(time -> configured.put(module.id(), time));
            if (module.configured().isPresent()
                    && !mark.configured().getOrDefault(module.id(), -1L).equals(configured.get(module.id()))) {
                news = true;
            }
            Mark.Item item = modules.get(module.id());
            boolean graded = !module.attempts().isEmpty() || !module.grades().isEmpty();
            if (item == null || !item.carried() || !graded) {
                continue;
            }
            ItemOrigin origin = item.parsedOrigin();
            switch (origin.kind()) {
                case QUIZ -> {
                    quizzes.put(origin, new ChangedQuiz(module, mark));
                    news = true;
                }
                case ASSIGNMENT -> {
                    if (!module.grades().isEmpty()) {
                        changedAssignments.add(origin);
                        news = true;
                    }
                }
                case GRADE_ITEM -> {}
            }
        }
        return news;
    }

    /** What can be asked before the items are known anew. */
    private void askKnown(Asking asking) {
        QuizGrades grades = new QuizGrades(gathering);
        quizzes.forEach((origin, quiz) -> {
            if (quiz.wholeClass()) {
                mark.learners().forEach(student -> grades.ask(asking, origin, student));
            } else {
                quiz.students().forEach(student -> grades.ask(asking, origin, student));
                quiz.askReviews(asking);
            }
        });
        List<Long> ids = changedAssignments.stream().map(ItemOrigin::id).toList();
        if (!ids.isEmpty()) {
            asking.add(Call.assignmentGrades(mark.course(), ids, mark.since()), assignments::add);
        }
    }

    /** {@return the carried items all of whose scores must be asked: new, shown, released, or of another maximum} */
    private List<GradedItem> anew(Catalogue catalogue) {
        List<GradedItem> anew = new ArrayList<>();
        for (Kind kind : List.of(Kind.QUIZ, Kind.ASSIGNMENT)) {
            for (GradedItem item : catalogue.carried(kind)) {
                Mark.Item earlier = before.get(item.origin());
                if (earlier == null || !earlier.state().equals(item.state())) {
                    anew.add(item);
                }
            }
        }
        return anew;
    }

    private Pull said(Catalogue catalogue, Learners learners, long since) {
        List<GradedItem> items = new ArrayList<>();
        for (GradedItem item : catalogue.items()) {
            Mark.Item earlier = before.get(item.origin());
            boolean changed = earlier == null
                    || !earlier.state().equals(item.state())
                    || !earlier.title().equals(item.title());
            if (changed || gathering.speaksOf(item.origin())) {
                items.add(item);
            }
        }
        Map<Long, Participant> participants = new TreeMap<>(learners.byId());
        Set<Long> students = gathering.students();
        participants.keySet().retainAll(students);
        if (!learners.certain()) {
            Set<Long> scored = gathering.studentsWithPoints();
            participants
                    .keySet()
                    .removeIf(id -> !scored.contains(id) && !mark.learners().contains(id));
        }
        Map<Long, Long> attempts = new TreeMap<>();
        quizzes.values().forEach(quiz -> attempts.putAll(quiz.graded()));
        Mark next = new Mark(
                Mark.VERSION,
                mark.wanted(),
                mark.course(),
                since,
                access.batches().size(),
                mark.gradable(),
                mark.settings(),
                gathering.marked(catalogue),
                List.copyOf(learners.certain() ? learners.ids() : known(participants)),
                attempts,
                configured);
        return gathering.pull(Depth.CHANGES, items, participants, next);
    }

    /** Where Moodle does not say who learns, those who ever had a score do. */
    private Set<Long> known(Map<Long, Participant> participants) {
        Set<Long> known = new LinkedHashSet<>(mark.learners());
        known.addAll(participants.keySet());
        return known;
    }
}
