package dev.passback.app.road;

import dev.passback.app.store.EmbeddedConnector;
import dev.passback.app.store.Store;
import dev.passback.connect.Connector;
import dev.passback.connect.Gradebook;
import dev.passback.files.GradebookFile;
import dev.passback.files.GradebookFormat;
import dev.passback.files.formats.UploadFormats;
import dev.passback.files.read.GradebookFiles;
import dev.passback.files.upload.FileGradebook;
import dev.passback.finding.Wording;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.plan.Destination;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the gradebook that a person names: an embedded one by its name, an export by its path, or a connection's course as
 * {@code CONNECTION:COURSE}.
 */
public final class Targets {
    private final Connector embedded;
    private final LiveGradebooks live;
    private final GivenFiles files;

    /** @param live opens the gradebooks of running systems; what it opened is used as long as the target is */
    public Targets(Store store, LiveGradebooks live) {
        embedded = new EmbeddedConnector(store);
        this.live = live;
        files = new GivenFiles(store);
    }

    /**
     * {@return the gradebook}
     *
     * @param course the name under which journal and ledger know an export; its path where there is none
     * @param output where the file to upload goes
     * @throws TargetException where there is no such gradebook
     */
    public Target find(String gradebook, Optional<String> course, Optional<Path> output) {
        Optional<Gradebook> known = embedded.gradebook(gradebook);
        if (known.isPresent()) {
            return embedded(gradebook, known.get());
        }
        Optional<Path> path = GivenFiles.existing(gradebook);
        if (path.isPresent()) {
            String name = GivenFiles.name(path.get());
            return export(name, course.orElse(name), output);
        }
        Optional<Target> running = live.named(gradebook).map(Targets::live);
        if (running.isPresent()) {
            return running.get();
        }
        List<String> names =
                embedded.courses().stream().map(Connector.Course::title).toList();
        throw new TargetException(
                names.isEmpty()
                        ? Wording.of(
                                "there is no gradebook, no file and no connection \"{}\"; make one with: passback gradebook"
                                        + " create NAME --roster FILE",
                                gradebook)
                        : Wording.of(
                                "there is no gradebook, no file and no connection \"{}\"; the gradebooks are: {}",
                                gradebook,
                                names));
    }

    /**
     * {@return the embedded gradebook of that name}
     *
     * @throws TargetException where there is none
     */
    public Target embedded(String name) {
        return embedded.gradebook(name)
                .map(gradebook -> embedded(name, gradebook))
                .orElseThrow(() -> new TargetException(Wording.of("there is no gradebook \"{}\" any more", name)));
    }

    /**
     * {@return the gradebook of a connection's course}
     *
     * @param name as {@code CONNECTION:COURSE}
     * @throws TargetException where there is no such connection
     * @throws dev.passback.connect.SystemException where the system cannot be read
     */
    public Target live(String name) {
        return live.named(name)
                .map(Targets::live)
                .orElseThrow(() -> new TargetException(Wording.of("no connection leads to \"{}\" any more", name)));
    }

    /** Others enter marks of other exams all the time; those that a plan concerns stand in the plan itself. */
    private static Target live(LiveGradebooks.Named named) {
        GradebookSnapshot snapshot = named.gradebook().snapshot();
        return new Target(
                Target.Kind.OPENEDUCAT,
                named.name(),
                named.gradebook(),
                Destination.ANY,
                snapshot,
                SnapshotHash.ofFrame(snapshot));
    }

    private static Target embedded(String name, Gradebook gradebook) {
        GradebookSnapshot snapshot = gradebook.snapshot();
        return new Target(Target.Kind.EMBEDDED, name, gradebook, Destination.ANY, snapshot, SnapshotHash.of(snapshot));
    }

    /**
     * {@return the gradebook whose export that is}
     *
     * @param name what finds the export again, see {@link GivenFiles}
     * @param course the name under which journal and ledger know it
     * @param output where the file to upload goes
     * @throws dev.passback.files.UnreadableFileException where it is no export, or not there
     */
    public Target export(String name, String course, Optional<Path> output) {
        GradebookFile file = GradebookFiles.read(files.read(name));
        FileGradebook gradebook =
                new FileGradebook(file, key(file.format(), course), UploadFormats.of(file.format()), output);
        Target.Kind kind =
                switch (file.format()) {
                    case CANVAS -> Target.Kind.CANVAS;
                    case MOODLE -> Target.Kind.MOODLE;
                };
        return new Target(kind, name, gradebook, gradebook, gradebook.snapshot(), file.sha256());
    }

    /** A course may have a gradebook in Canvas and one in Moodle: what is known of one says nothing of the other. */
    private static String key(GradebookFormat format, String course) {
        return "file:" + format.label().toLowerCase(Locale.ROOT) + ":" + course;
    }
}
