package dev.passback.app.store;

import dev.passback.app.json.KeptWording;
import dev.passback.connect.Outcome;
import dev.passback.grade.Score;

/** An outcome as one text: a word, and what belongs to it after a blank. */
final class OutcomeText {
    /** The gradebook took it. */
    static final String WRITTEN = "written";

    static final String KEPT = "kept ";
    static final String REFUSED = "refused ";

    private OutcomeText() {}

    static String write(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Written written -> WRITTEN;
            case Outcome.Kept kept -> KEPT + kept.found();
            case Outcome.Refused refused -> REFUSED + KeptWording.write(refused.reason());
        };
    }

    static Outcome read(String text) {
        if (text.equals(WRITTEN)) {
            return Outcome.WRITTEN;
        }
        if (text.startsWith(KEPT)) {
            return new Outcome.Kept(Score.parse(text.substring(KEPT.length())));
        }
        if (text.startsWith(REFUSED)) {
            return new Outcome.Refused(KeptWording.read(text.substring(REFUSED.length())));
        }
        throw new IllegalArgumentException("no outcome begins like this: " + text.split(" ", 2)[0]);
    }
}
