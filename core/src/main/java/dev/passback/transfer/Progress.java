package dev.passback.transfer;

/** Told how far a long work has come. */
@FunctionalInterface
public interface Progress {
    Progress SILENT = (done, total) -> {};

    /** Says that {@code done} of {@code total} changes are settled. */
    void settled(int done, int total);
}
