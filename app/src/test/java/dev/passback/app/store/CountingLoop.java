package dev.passback.app.store;

import dev.passback.connect.Outcome;
import dev.passback.connect.Write;
import dev.passback.grade.Score;
import java.util.List;

/**
 * A process that adds ten to a cell of an embedded gradebook, so many times, while others do the same. The last digit is
 * its own: two processes that wrote the same would both be right.
 */
final class CountingLoop {
    private CountingLoop() {}

    public static void main(String[] arguments) {
        try (Store store = new Vendor.Place(arguments[0]).open()) {
            EmbeddedGradebook gradebook = store.gradebooks().get(arguments[1]);
            int left = Integer.parseInt(arguments[2]);
            int digit = Integer.parseInt(arguments[3]);
            Score seen = Score.points(0);
            while (left > 0) {
                Write write = new Write("i1", "ID_NUMBER:A00", seen, next(seen, digit));
                Outcome outcome = gradebook.write(List.of(write)).getFirst();
                switch (outcome) {
                    case Outcome.Written written -> {
                        seen = write.after();
                        left--;
                    }
                    case Outcome.Kept kept -> seen = kept.found();
                    case Outcome.Refused refused ->
                        throw new IllegalStateException(refused.reason().text());
                }
            }
        }
    }

    static int count(Score score) {
        return score instanceof Score.Points points ? points.value().intValueExact() / 10 : 0;
    }

    private static Score next(Score score, int digit) {
        return Score.points((count(score) + 1) * 10L + digit);
    }
}
