package dev.passback.app.sync;

import dev.passback.grade.Score;
import dev.passback.link.LinkPolicy;
import dev.passback.link.LinkedCell;
import dev.passback.link.Mirror;
import java.util.List;

/** Which cells a cycle looks at. */
final class Selection {
    private Selection() {}

    /** {@return every cell of a user of the course that is not held, to compare all of them again} */
    static List<LinkedCell> all(Mirror mirror, LinkPolicy policy) {
        return mirror.cells().values().stream()
                .filter(cell -> !cell.isHeld())
                .filter(cell -> mirror.participants().containsKey(cell.id().student()))
                .filter(cell -> carries(cell, policy))
                .toList();
    }

    /** {@return the cells that may not be carried yet and that were not found stuck} */
    static List<LinkedCell> fresh(List<LinkedCell> notSynced, LinkPolicy policy) {
        return notSynced.stream()
                .filter(cell -> cell.isPending() && !cell.standing().isStuck())
                .filter(cell -> carries(cell, policy))
                .toList();
    }

    /** {@return the cells that wait for somebody} */
    static List<LinkedCell> stuck(List<LinkedCell> notSynced) {
        return notSynced.stream()
                .filter(cell -> cell.isPending() && cell.standing().isStuck())
                .toList();
    }

    /** {@return the cells that a person or an undo holds back from what their source says} */
    static List<LinkedCell> held(List<LinkedCell> notSynced) {
        return notSynced.stream().filter(LinkedCell::isHeld).toList();
    }

    /** A grade that is gone says something only where the link clears marks. */
    private static boolean carries(LinkedCell cell, LinkPolicy policy) {
        return !cell.seen().equals(Score.NOT_GRADED) || policy.gone() == LinkPolicy.Gone.CLEAR;
    }
}
