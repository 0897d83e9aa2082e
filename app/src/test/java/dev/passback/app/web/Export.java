package dev.passback.app.web;

import dev.passback.app.road.GivenFiles;
import dev.passback.app.road.LiveGradebooks;
import dev.passback.app.road.Road;
import dev.passback.app.road.Targets;
import dev.passback.app.road.Transfers;
import dev.passback.app.road.Wish;
import dev.passback.app.store.Store;
import dev.passback.files.read.ReadOptions;
import dev.passback.files.read.ScoreFiles;
import dev.passback.files.table.SourceFile;
import dev.passback.mapping.Choices;
import dev.passback.plan.Policy;
import dev.passback.plan.RuleSet;
import dev.passback.transfer.Progress;
import dev.passback.transfer.TransferId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** The sample Canvas export as a gradebook of somebody, for tests of pages. */
public record Export(Site site, String owner) {
    private static final AtomicInteger COURSES = new AtomicInteger();

    /** Carries a sample file out into a file to upload, as its owner would. */
    public TransferId transfer(String sample) {
        return site.stores().with(store -> transfer(store, sample));
    }

    private TransferId transfer(Store store, String sample) {
        String course = owner + "/course-" + COURSES.incrementAndGet();
        Wish wish = new Wish(Choices.NONE, Policy.DEFAULT, RuleSet.PASSBACK, ReadOptions.DEFAULT);
        String export = GivenFiles.name(
                store.files().add("canvas-export.csv", Course.sample("canvas-export.csv"), owner, Instant.now()));
        try {
            Optional<Path> output =
                    Optional.of(Files.createTempDirectory("passback-export").resolve("upload.csv"));
            return new Transfers(store, InstantSource.system(), owner)
                    .transfer(
                            new Road(store)
                                    .plan(
                                            sample,
                                            ScoreFiles.read(
                                                    new SourceFile(sample, Course.sample(sample)), wish.reading()),
                                            new Targets(store, LiveGradebooks.NONE).export(export, course, output),
                                            wish),
                            "test " + course,
                            output,
                            Progress.SILENT)
                    .id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
