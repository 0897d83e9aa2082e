package dev.passback.connectors.moodle;

import dev.passback.connect.SystemException;
import dev.passback.finding.Wording;
import dev.passback.grade.IdentifierKind;
import dev.passback.grade.ItemOrigin;
import dev.passback.grade.ItemOrigin.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Tries an account's rights out in a course, each with the cheapest call that shows it. */
final class RightsProbe {
    private final CourseAccess access;
    private final CourseFound course;
    private final Set<String> functions;
    private final List<Shortcoming> found;

    RightsProbe(CourseAccess access, CourseFound course, Set<String> functions, List<Shortcoming> found) {
        this.access = access;
        this.course = course;
        this.functions = functions;
        this.found = found;
    }

    void probe() {
        Learners learners = people();
        Optional<JsonNode> quizzes = ask(Call.quizzes(course.id()));
        Optional<JsonNode> assignments = ask(Call.assignments(course.id()));
        if (quizzes.isEmpty() || assignments.isEmpty()) {
            return;
        }
        if (refusesCourse(quizzes.get()) || refusesCourse(assignments.get())) {
            add(Wording.of("the account may not enter the course"), List.of("moodle/course:view"));
            return;
        }
        Optional<Long> someone = learners.ids().stream().findFirst();
        if (someone.isEmpty()) {
            return;
        }
        quiz(quizzes.get(), someone.get());
        assignments(assignments.get());
        gradebook(someone.get(), quizzes.get(), assignments.get());
    }

    private Learners people() {
        boolean gradable = functions.contains(MoodleFunction.GRADABLE_USERS.wsName());
        Learners enrolled = ask(Learners.call(course.id(), false))
                .map(reply -> Learners.of(reply, false))
                .orElse(Learners.NOBODY);
        Learners learners = gradable
                ? ask(Learners.call(course.id(), true))
                        .map(reply -> Learners.of(reply, true))
                        .orElse(Learners.NOBODY)
                : enrolled;
        Set<Long> unseen = new TreeSet<>(learners.ids());
        unseen.removeAll(enrolled.ids());
        if (!unseen.isEmpty()) {
            add(
                    Wording.of(
                            "the list of participants leaves {} of {} learners out without a word",
                            unseen.size(),
                            learners.ids().size()),
                    course.groups()
                            ? List.of("moodle/site:accessallgroups", "moodle/user:viewdetails")
                            : List.of("moodle/user:viewdetails"));
        }
        if (learners.ids().isEmpty()) {
            add(
                    Wording.of("the account sees no learners in the course; unless it has none"),
                    List.of("moodle/course:viewparticipants", "moodle/user:viewdetails"));
        }
        boolean identity = enrolled.byId().values().stream()
                .flatMap(learner -> learner.identifiers().stream())
                .anyMatch(one -> one.kind() == IdentifierKind.ID_NUMBER || one.kind() == IdentifierKind.EMAIL);
        if (!enrolled.ids().isEmpty() && !identity) {
            add(
                    Wording.of("Moodle tells no id number and no e-mail address of anybody"),
                    List.of("moodle/site:viewuseridentity, moodle/course:viewhiddenuserfields"));
        }
        return learners;
    }

    private void quiz(JsonNode quizzes, long student) {
        for (JsonNode quiz : quizzes.path("quizzes")) {
            if (!quiz.has("grade")) {
                add(
                        Wording.of(
                                "Moodle tells no maximum of quiz {}",
                                quiz.path("id").asLong(0)),
                        List.of("mod/quiz:view"));
                return;
            }
        }
        JsonNode first = quizzes.path("quizzes").path(0);
        if (!first.isMissingNode()) {
            ItemOrigin origin = new ItemOrigin(Kind.QUIZ, first.path("id").asLong(0));
            tried(Call.bestGrade(origin, student), List.of("mod/quiz:view", "mod/quiz:viewreports"));
        }
    }

    private void assignments(JsonNode reply) {
        for (JsonNode assignment : reply.path("courses").path(0).path("assignments")) {
            long id = assignment.path("id").asLong(0);
            AssignmentGrades grades = new AssignmentGrades();
            tried(Call.assignmentGrades(course.id(), List.of(id), 0), List.of("mod/assign:viewgrades"))
                    .ifPresent(grades::add);
            if (grades.failure(new ItemOrigin(Kind.ASSIGNMENT, id)).isPresent()) {
                add(
                        Wording.of("the account may not see the grades of assignments"),
                        List.of("mod/assign:view", "mod/assign:viewgrades"));
            }
            return;
        }
    }

    /** The list of all items needs no right; what the report does not have of it is kept from the account. */
    private void gradebook(long student, JsonNode quizzes, JsonNode assignments) {
        Optional<JsonNode> reply =
                tried(Call.report(course.id(), student), List.of("gradereport/user:view", "moodle/grade:viewall"));
        if (reply.isEmpty()) {
            return;
        }
        GradeReport report = GradeReport.of(List.of(reply.get()));
        Set<ItemOrigin> activities = new HashSet<>();
        quizzes.path("quizzes")
                .forEach(quiz ->
                        activities.add(new ItemOrigin(Kind.QUIZ, quiz.path("id").asLong(0))));
        assignments
                .path("courses")
                .path(0)
                .path("assignments")
                .forEach(one -> activities.add(
                        new ItemOrigin(Kind.ASSIGNMENT, one.path("id").asLong(0))));
        for (ReportItem item : report.structure()) {
            item.activity()
                    .filter(origin -> !activities.contains(origin))
                    .ifPresent(origin -> add(
                            Wording.of(
                                    "the gradebook has {} {}, which its own function does not show",
                                    origin.kind().wording(),
                                    origin.id()),
                            List.of("mod/quiz:view", "mod/assign:view", "moodle/course:viewhiddenactivities")));
        }
        if (functions.contains(MoodleFunction.ALL_GRADE_ITEMS.wsName())) {
            Set<Long> there = new TreeSet<>();
            ask(Call.allGradeItems(course.id())).ifPresent(all -> all.path("gradeItems")
                    .forEach(item -> there.add(item.path("id").asLong(0))));
            report.structure().forEach(item -> there.remove(item.id()));
            if (!there.isEmpty()) {
                add(
                        Wording.of("the gradebook report leaves {} items out without a word", there.size()),
                        List.of(
                                "moodle/grade:viewhidden",
                                "moodle/course:viewhiddenactivities",
                                "mod/quiz:view",
                                "mod/assign:view"));
            }
        }
    }

    private boolean refusesCourse(JsonNode reply) {
        for (JsonNode warning : reply.path("warnings")) {
            if (warning.path("item").asString("").equals("course")) {
                return true;
            }
        }
        return false;
    }

    private Optional<JsonNode> ask(Call call) {
        try {
            return Optional.of(access.service().ask(call).data());
        } catch (SystemException failure) {
            found.add(new Shortcoming(failure.problemWording(), failure.repairWording()));
            return Optional.empty();
        }
    }

    private Optional<JsonNode> tried(Call call, List<String> rights) {
        try {
            return Optional.of(access.service().ask(call).data());
        } catch (SystemException failure) {
            if (failure.reach() == SystemException.Reach.LATER) {
                throw failure;
            }
            add(failure.problemWording(), rights);
            return Optional.empty();
        }
    }

    private void add(Wording problem, List<String> rights) {
        found.add(new Shortcoming(
                problem,
                rights.size() == 1
                        ? Wording.of("Give the account's role {}.", rights.getFirst())
                        : Wording.of(
                                "Give the account's role {} and {}.",
                                rights.subList(0, rights.size() - 1),
                                rights.getLast())));
    }
}
