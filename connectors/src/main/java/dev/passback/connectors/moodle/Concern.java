package dev.passback.connectors.moodle;

import dev.passback.connect.SystemException.Reach;
import dev.passback.grade.ItemOrigin;

/** What a call is about: if Moodle refuses it, this much cannot be read. */
record Concern(Reach reach, String subject) {
    static final Concern SITE = new Concern(Reach.CONNECTION, "the site");

    static Concern course(long id) {
        return new Concern(Reach.COURSE, "course " + id);
    }

    static Concern item(ItemOrigin origin) {
        return new Concern(Reach.ITEM, origin.kind().label() + " " + origin.id());
    }

    static Concern attempt(long id) {
        return new Concern(Reach.ITEM, "quiz attempt " + id);
    }
}
