package dev.passback.app.drafting;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.passback.app.draft.Draft;
import dev.passback.app.draft.DraftDestination;
import dev.passback.app.json.PlanJson;
import dev.passback.app.road.GivenFiles;
import dev.passback.app.road.LiveGradebooks;
import dev.passback.app.road.PlannedTransfer;
import dev.passback.app.road.Road;
import dev.passback.app.road.Target;
import dev.passback.app.road.Targets;
import dev.passback.app.road.Wish;
import dev.passback.app.store.Store;
import dev.passback.files.read.ReadOptions;
import dev.passback.files.read.ScoreFile;
import dev.passback.files.read.ScoreFiles;
import dev.passback.grade.Sha256;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Optional;

/** From a draft to its plan, on the road that every plan goes. */
public final class Drafting {
    private final Store store;
    private final LiveGradebooks live;

    /** @param live opens the gradebooks of running systems; what it opened is used as long as a target is */
    public Drafting(Store store, LiveGradebooks live) {
        this.store = store;
        this.live = live;
    }

    /**
     * {@return the draft's score file}
     *
     * @throws dev.passback.files.UnreadableFileException where it cannot be read
     */
    public ScoreFile source(Draft draft) {
        return ScoreFiles.read(
                new GivenFiles(store).read(draft.source().file()),
                new ReadOptions(draft.source().numberForm()));
    }

    /**
     * {@return the gradebook that the draft goes to}
     *
     * @param output where a file to upload goes, if one is made now
     * @throws dev.passback.app.road.TargetException where the gradebook is gone
     * @throws dev.passback.connect.SystemException where its system cannot be read
     * @throws dev.passback.files.UnreadableFileException where its export cannot be read
     */
    public Target target(Draft draft, DraftDestination destination, Optional<Path> output) {
        return switch (destination) {
            case DraftDestination.Embedded(String name) -> new Targets(store, live).embedded(name);
            case DraftDestination.Live(String name) -> new Targets(store, live).live(name);
            case DraftDestination.Export(String file, String course) ->
                new Targets(store, live).export(file, known(draft, course), output);
        };
    }

    /** {@return the plan as it is now} */
    public PlannedTransfer plan(Draft draft, DraftDestination destination, Optional<Path> output) {
        return plan(draft, source(draft), target(draft, destination, output));
    }

    /** {@return the same with two ends that are at hand} */
    public PlannedTransfer plan(Draft draft, ScoreFile source, Target target) {
        Wish wish = new Wish(
                draft.choices(),
                draft.policy(),
                draft.rules(),
                new ReadOptions(draft.source().numberForm()));
        return new Road(store).plan(draft.source().file(), source, target, wish);
    }

    /** {@return the plan as the text by which it is told whether it is still the same} */
    public static String text(Draft draft, PlannedTransfer planned) {
        StringWriter text = new StringWriter();
        PlanJson.write(planned.head(course(draft)), planned.plan(), text);
        return text.toString();
    }

    /** {@return the SHA-256 of that text, which is not kept for it} */
    public static String hash(Draft draft, PlannedTransfer planned) {
        MessageDigest digest = Sha256.start();
        PlanJson.write(
                planned.head(course(draft)),
                planned.plan(),
                new OutputStreamWriter(new DigestOutputStream(OutputStream.nullOutputStream(), digest), UTF_8));
        return Sha256.end(digest);
    }

    /** {@return the SHA-256 of such a text} */
    public static String hash(String text) {
        return Sha256.of(text);
    }

    /** {@return the name under which the export of a draft is known; empty for a gradebook that lives here} */
    public static Optional<String> course(Draft draft) {
        return draft.destination()
                .filter(DraftDestination.Export.class::isInstance)
                .map(DraftDestination.Export.class::cast)
                .map(export -> known(draft, export.course()));
    }

    /** Two people may call their courses alike; what is known of one says nothing of the other. */
    private static String known(Draft draft, String course) {
        return draft.owner() + "/" + course;
    }
}
