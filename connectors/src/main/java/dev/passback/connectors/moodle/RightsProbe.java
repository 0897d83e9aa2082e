package dev.passback.connectors.moodle;

import dev.passback.connect.SystemException;
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
            add("the account may not enter the course", "moodle/course:view");
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
                    "the list of participants leaves " + unseen.size() + " of "
                            + learners.ids().size() + " learners out without a word",
                    course.groups()
                            ? "moodle/site:accessallgroups and moodle/user:viewdetails"
                            : "moodle/user:viewdetails");
        }
        if (learners.ids().isEmpty()) {
            add(
                    "the account sees no learners in the course; unless it has none",
                    "moodle/course:viewparticipants and moodle/user:viewdetails");
        }
        boolean identity = enrolled.byId().values().stream()
                .flatMap(learner -> learner.identifiers().stream())
                .anyMatch(one -> one.kind() == IdentifierKind.ID_NUMBER || one.kind() == IdentifierKind.EMAIL);
        if (!enrolled.ids().isEmpty() && !identity) {
            add(
                    "Moodle tells no id number and no e-mail address of anybody",
                    "moodle/site:viewuseridentity, moodle/course:viewhiddenuserfields");
        }
        return learners;
    }

    private void quiz(JsonNode quizzes, long student) {
        for (JsonNode quiz : quizzes.path("quizzes")) {
            if (!quiz.has("grade")) {
                add("Moodle tells no maximum of quiz " + quiz.path("id").asLong(0), "mod/quiz:view");
                return;
            }
        }
        JsonNode first = quizzes.path("quizzes").path(0);
        if (!first.isMissingNode()) {
            ItemOrigin origin = new ItemOrigin(Kind.QUIZ, first.path("id").asLong(0));
            tried(Call.bestGrade(origin, student), "mod/quiz:view and mod/quiz:viewreports");
        }
    }

    private void assignments(JsonNode reply) {
        for (JsonNode assignment : reply.path("courses").path(0).path("assignments")) {
            long id = assignment.path("id").asLong(0);
            AssignmentGrades grades = new AssignmentGrades();
            tried(Call.assignmentGrades(course.id(), List.of(id), 0), "mod/assign:viewgrades")
                    .ifPresent(grades::add);
            if (grades.failure(new ItemOrigin(Kind.ASSIGNMENT, id)).isPresent()) {
                add("the account may not see the grades of assignments", "mod/assign:view and mod/assign:viewgrades");
            }
            return;
        }
    }

    /** The list of all items needs no right; what the report does not have of it is kept from the account. */
    private void gradebook(long student, JsonNode quizzes, JsonNode assignments) {
        Optional<JsonNode> reply =
                tried(Call.report(course.id(), student), "gradereport/user:view and moodle/grade:viewall");
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
                            "the gradebook has " + origin.kind().label() + " " + origin.id()
                                    + ", which its own function does not show",
                            "mod/quiz:view, mod/assign:view and moodle/course:viewhiddenactivities"));
        }
        if (functions.contains(MoodleFunction.ALL_GRADE_ITEMS.wsName())) {
            Set<Long> there = new TreeSet<>();
            ask(Call.allGradeItems(course.id())).ifPresent(all -> all.path("gradeItems")
                    .forEach(item -> there.add(item.path("id").asLong(0))));
            report.structure().forEach(item -> there.remove(item.id()));
            if (!there.isEmpty()) {
                add(
                        "the gradebook report leaves " + there.size() + " items out without a word",
                        "moodle/grade:viewhidden, moodle/course:viewhiddenactivities, mod/quiz:view and mod/assign:view");
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
            found.add(new Shortcoming(failure.problem(), failure.repair()));
            return Optional.empty();
        }
    }

    private Optional<JsonNode> tried(Call call, String rights) {
        try {
            return Optional.of(access.service().ask(call).data());
        } catch (SystemException failure) {
            if (failure.reach() == SystemException.Reach.LATER) {
                throw failure;
            }
            add(failure.problem(), rights);
            return Optional.empty();
        }
    }

    private void add(String problem, String rights) {
        found.add(new Shortcoming(problem, "Give the account's role " + rights + "."));
    }
}
