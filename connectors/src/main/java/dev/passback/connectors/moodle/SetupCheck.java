package dev.passback.connectors.moodle;

import dev.passback.connect.SystemException;
import dev.passback.finding.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Finds what a token's service and account lack. Many rights that are missing make Moodle answer with less and say nothing
 * (measured), so the answers of different functions are held against each other.
 */
final class SetupCheck {
    private final CourseAccess access;
    private final List<Shortcoming> found = new ArrayList<>();

    SetupCheck(CourseAccess access) {
        this.access = access;
    }

    List<Shortcoming> site() {
        if (functions().isPresent()
                && access.service().ask(Call.courses()).data().size() <= 1) {
            add(
                    Wording.of("the account sees no course"),
                    Wording.of(
                            "Give the account's role moodle/course:view, and moodle/course:viewhiddencourses for hidden"
                                    + " ones, in the system."));
        }
        return found;
    }

    List<Shortcoming> course(String wanted) {
        Optional<Set<String>> functions = functions();
        if (functions.isEmpty()) {
            return found;
        }
        Optional<CourseFound> course = access.find(wanted);
        if (course.isEmpty()) {
            add(
                    Wording.of("Moodle shows the account no course with the id, short name or id number {}", wanted),
                    Wording.of("Check the name; if it is right, give the account's role moodle/course:view, and"
                            + " moodle/course:viewhiddencourses if the course is hidden."));
            return found;
        }
        new RightsProbe(access, course.get(), functions.get(), found).probe();
        return found;
    }

    /** {@return the service's functions; empty where nothing further can be found out} */
    private Optional<Set<String>> functions() {
        JsonNode site;
        try {
            site = access.service().ask(Call.siteInfo()).data();
        } catch (SystemException failure) {
            add(failure.problemWording(), failure.repairWording());
            return Optional.empty();
        }
        Set<String> present = Site.functionsOf(site);
        List<MoodleFunction> missing = MoodleFunction.missing(present);
        List<String> required =
                names(missing.stream().filter(MoodleFunction::required).toList());
        if (!required.isEmpty()) {
            add(
                    Wording.of("the token's service lacks {}", required),
                    Wording.of(
                            "Add these functions to the service: Server → Web services → External services → Functions."));
        }
        for (MoodleFunction function : missing) {
            if (!function.required()) {
                add(
                        Wording.of("the token's service lacks {}: {}", function.wsName(), function.without()),
                        Wording.of("Add the function to the service; it goes without."));
            }
        }
        return required.isEmpty() ? Optional.of(present) : Optional.empty();
    }

    private static List<String> names(List<MoodleFunction> functions) {
        return functions.stream().map(MoodleFunction::wsName).toList();
    }

    private void add(Wording problem, Wording repair) {
        found.add(new Shortcoming(problem, repair));
    }
}
