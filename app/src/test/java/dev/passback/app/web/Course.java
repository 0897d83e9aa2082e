package dev.passback.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.passback.app.people.Owned;
import dev.passback.app.road.GradebookMaking;
import dev.passback.app.road.Road;
import dev.passback.app.road.Targets;
import dev.passback.app.road.Transfers;
import dev.passback.app.road.Wish;
import dev.passback.files.read.ReadOptions;
import dev.passback.files.read.RosterFiles;
import dev.passback.files.read.ScoreFiles;
import dev.passback.files.table.SourceFile;
import dev.passback.mapping.Choices;
import dev.passback.plan.Policy;
import dev.passback.plan.RuleSet;
import dev.passback.transfer.Progress;
import dev.passback.transfer.TransferId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A gradebook of the sample course that belongs to somebody, for tests of pages. */
public record Course(Site site, String name, String owner) {
    private static final AtomicInteger COURSES = new AtomicInteger();

    /** {@return a new one with the twelve students of the sample roster} */
    public static Course of(Site site, String owner) {
        return of(site, owner, "BIO 101 (" + COURSES.incrementAndGet() + "; 50% & more)", sample("roster.csv"));
    }

    public static Course of(Site site, String owner, String name, byte[] roster) {
        site.stores().with(store -> {
            new GradebookMaking(store).make(name, RosterFiles.read(new SourceFile("roster.csv", roster)));
            store.owners().give(Owned.gradebook(name), owner);
            return true;
        });
        return new Course(site, name, owner);
    }

    /** Carries a sample file out, as its owner would. */
    public TransferId transfer(String sample) {
        return transfer(sample, sample(sample));
    }

    public TransferId transfer(String title, byte[] content) {
        return site.stores().with(store -> {
            Wish wish = new Wish(Choices.NONE, Policy.DEFAULT, RuleSet.PASSBACK, ReadOptions.DEFAULT);
            return new Transfers(store, InstantSource.system(), owner)
                    .transfer(
                            new Road(store)
                                    .plan(
                                            "/home/" + owner + "/" + title,
                                            ScoreFiles.read(new SourceFile(title, content), wish.reading()),
                                            new Targets(store).embedded(name),
                                            wish),
                            "test " + title + " " + name,
                            Optional.empty(),
                            Progress.SILENT)
                    .id();
        });
    }

    public static byte[] sample(String name) {
        try (InputStream in = Course.class.getResourceAsStream("/demo/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }
}
