package dev.passback.connectors.moodle;

import dev.passback.connect.SystemException.Reach;
import dev.passback.finding.Wording;
import dev.passback.grade.ItemOrigin;

/** What a call is about: if Moodle refuses it, this much cannot be read. */
record Concern(Reach reach, Wording subject) {
    static final Concern SITE = new Concern(Reach.CONNECTION, Wording.of("the site"));

    static Concern course(long id) {
        return new Concern(Reach.COURSE, Wording.of("course {}", id));
    }

    static Concern item(ItemOrigin origin) {
        return new Concern(
                Reach.ITEM,
                switch (origin.kind()) {
                    case QUIZ -> Wording.of("quiz {}", origin.id());
                    case ASSIGNMENT -> Wording.of("assignment {}", origin.id());
                    case GRADE_ITEM -> Wording.of("grade item {}", origin.id());
                });
    }

    static Concern attempt(long id) {
        return new Concern(Reach.ITEM, Wording.of("quiz attempt {}", id));
    }
}
