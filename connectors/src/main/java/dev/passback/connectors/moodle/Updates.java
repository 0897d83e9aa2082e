package dev.passback.connectors.moodle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What changed in a course since some time, by module. Numbers of attempts and grades, not of students; sees neither what was
 * deleted for good, nor the gradebook.
 */
record Updates(List<Module> modules) {

    /**
     * A module with changes that may concern grades.
     *
     * @param attempts of a quiz
     * @param grades rows of a quiz's or an assignment's own grades
     * @param configured when its settings were changed, or it was made
     */
    record Module(long id, Set<Long> attempts, Set<Long> grades, OptionalLong configured) {}

    static Updates of(JsonNode reply) {
        List<Module> modules = new ArrayList<>();
        for (JsonNode instance : reply.path("instances")) {
            Set<Long> attempts = new LinkedHashSet<>();
            Set<Long> grades = new LinkedHashSet<>();
            OptionalLong configured = OptionalLong.empty();
            for (JsonNode update : instance.path("updates")) {
                switch (update.path("name").asString("")) {
                    case "userattempts" -> update.path("itemids").forEach(id -> attempts.add(id.asLong(0)));
                    case "usergrades" -> update.path("itemids").forEach(id -> grades.add(id.asLong(0)));
                    case "configuration" ->
                        configured = OptionalLong.of(update.path("timeupdated").asLong(0));
                    default -> {
                        // questions, submissions, files: no grade by themselves
                    }
                }
            }
            modules.add(new Module(instance.path("id").asLong(0), attempts, grades, configured));
        }
        return new Updates(modules);
    }
}
