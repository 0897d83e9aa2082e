package dev.passback.app.drafting;

/** Takes drafts that were asked for, to be carried out soon, once, and even if this process dies. */
@FunctionalInterface
public interface DraftQueue {

    /** @param draft the draft's id */
    void add(String draft);
}
