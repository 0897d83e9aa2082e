package dev.passback.plan;

/** Counts cells by what happens to them. */
final class Tally {
    private int fresh;
    private int changed;
    private int same;
    private int cleared;
    private int conflicts;
    private int rejected;
    private int kept;

    void count(ChangeKind kind) {
        switch (kind) {
            case NONE -> {}
            case NEW -> fresh++;
            case CHANGED -> changed++;
            case SAME -> same++;
            case CLEARED -> cleared++;
            case CONFLICT -> conflicts++;
            case REJECTED -> rejected++;
            case KEPT -> kept++;
        }
    }

    void countRejected(int cells) {
        rejected += cells;
    }

    Counts counts() {
        return new Counts(fresh, changed, same, cleared, conflicts, rejected, kept);
    }
}
