package dev.passback.plan;

/**
 * How many cells a plan or a transfer concerns, by what happens to them.
 *
 * @param fresh cells that were blank and get a score
 * @param changed cells that get another score
 * @param same cells that hold the score already
 * @param cleared cells whose score is taken away
 * @param conflicts cells that hold a score which Passback did not write, left alone
 * @param rejected cells with a score that comes back: of students not matched, unreadable, or refused
 * @param kept cells whose higher score the policy keeps
 */
public record Counts(int fresh, int changed, int same, int cleared, int conflicts, int rejected, int kept) {
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

    /** {@return how many cells are to be written} */
    public int toWrite() {
        return fresh + changed + cleared;
    }

    /** {@return how many cells come back} */
    public int returned() {
        return conflicts + rejected;
    }
}
