package dev.passback.app.draft;

/** Where a draft's scores are to count. */
public sealed interface DraftDestination {

    /** A gradebook of this installation. */
    record Embedded(String name) implements DraftDestination {}

    /**
     * A gradebook of a connected system.
     *
     * @param name what finds it, with what was chosen for it: {@code CONNECTION:COURSE/BATCH/SUBJECT}
     */
    record Live(String name) implements DraftDestination {}

    /**
     * A gradebook that is known by its export; the transfer makes a file to upload there.
     *
     * @param file what finds the export, see {@link dev.passback.app.road.GivenFiles}
     * @param course the name under which its owner's later exports of the same course are known
     */
    record Export(String file, String course) implements DraftDestination {}
}
