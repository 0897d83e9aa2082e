package dev.passback.app.json;

import dev.passback.match.Match;
import dev.passback.match.Matching;

/** How many rows of a sheet are in which pile. */
public record Piles(int matched, int likely, int conflict, int unknown, int blank, int ignored) {

    public static Piles of(Matching matching) {
        int matched = 0;
        int likely = 0;
        int conflict = 0;
        int unknown = 0;
        int blank = 0;
        int ignored = 0;
        for (int row = 0; row < matching.size(); row++) {
            if (matching.student(row) >= 0) {
                matched++;
                continue;
            }
            switch (matching.match(row)) {
                case Match.Matched m -> matched++;
                case Match.Likely l -> likely++;
                case Match.Conflict c -> conflict++;
                case Match.Unknown u -> unknown++;
                case Match.Unregistered u -> unknown++;
                case Match.Blank b -> blank++;
                case Match.Ignored i -> ignored++;
            }
        }
        return new Piles(matched, likely, conflict, unknown, blank, ignored);
    }
}
