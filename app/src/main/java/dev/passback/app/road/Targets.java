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
import dev.passback.grade.GradebookSnapshot;
import dev.passback.plan.Destination;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the gradebook that a person names: an embedded one by its name, or an export by its path. */
public final class Targets {
    private final Connector embedded;
    private final GivenFiles files;

    public Targets(Store store) {
        embedded = new EmbeddedConnector(store);
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
        Path path = Path.of(gradebook);
        if (Files.isRegularFile(path)) {
            String name = GivenFiles.name(path);
            return export(name, course.orElse(name), output);
        }
        List<String> names =
                embedded.courses().stream().map(Connector.Course::title).toList();
        throw new TargetException("there is no gradebook and no file \"" + gradebook + "\"; "
                + (names.isEmpty()
                        ? "make one with: passback gradebook create NAME --roster FILE"
                        : "the gradebooks are: " + String.join(", ", names)));
    }

    /**
     * {@return the embedded gradebook of that name}
     *
     * @throws TargetException where there is none
     */
    public Target embedded(String name) {
        return embedded.gradebook(name)
                .map(gradebook -> embedded(name, gradebook))
                .orElseThrow(() -> new TargetException("there is no gradebook \"" + name + "\" any more"));
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
