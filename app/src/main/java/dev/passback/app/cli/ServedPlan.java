package dev.passback.app.cli;

import dev.passback.app.remote.Form;
import dev.passback.app.remote.Reply;
import dev.passback.app.remote.Server;
import dev.passback.app.remote.Server.Told;
import dev.passback.app.road.GivenFiles;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A plan that a server makes, of a file here. */
record ServedPlan(Served served, String id) {

    /**
     * Where a plan goes.
     *
     * @param export the gradebook is the export at this path; empty for one that lives on the server
     */
    record Goal(String gradebook, Optional<Path> export) {

        /** {@return the gradebook of that name on the server, else the export at that path} */
        static Goal of(Served served, String gradebook) {
            Optional<Path> export = GivenFiles.existing(gradebook)
                    .filter(path -> !served.gradebooks().contains(gradebook));
            return new Goal(gradebook, export);
        }

        private Form on(Form form, Optional<String> course) {
            return export.isEmpty()
                    ? form.with("gradebook", gradebook)
                    : form.with("export", export.get())
                            .with(
                                    "course",
                                    course.orElse(String.valueOf(export.get().getFileName())));
        }
    }

    /** {@return the plan that the server makes of the file} */
    static ServedPlan of(Served served, Path file, Goal goal, Optional<String> course, WishOptions wish) {
        Form form = goal.on(new Form().with("file", file).with(wish.said()), course);
        return new ServedPlan(
                served,
                served.server()
                        .post("/plans", form, Told.JSON)
                        .json()
                        .path("plan")
                        .asString(""));
    }

    String path() {
        return "/plans/" + Server.name(id);
    }

    /** {@return the plan as it is now; its bytes are what is carried out, or nothing} */
    Reply content() {
        return served.server().get(path() + "/plan", Told.JSON);
    }

    /** Prints it, and ends as a command that carries it out. */
    int print(boolean json) {
        return served.show(path() + "/plan", json);
    }

    /** {@return how a command ends that carries it out} What the server notes as shown last stays as it is. */
    int exit() {
        return served.server().get(path() + "/plan", Told.TEXT).exit();
    }

    void decide(Map<String, String> policy) {
        served.server().put(path() + "/policy", policy);
    }

    /** Nobody is going to carry it out. */
    void forget() {
        served.server().delete(path());
    }
}
