package dev.passback.match;

import dev.passback.finding.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the identifiers of one row say together. Used again for every row. */
final class Evidence {
    static final int NOBODY = -1;
    /** A placeholder that a whole roster shares concerns more students than a message can name. */
    static final int NAMED_AT_MOST = 20;

    private int student;
    private final Set<Integer> contradicting = new LinkedHashSet<>();
    /** Who has each identifier that several have. */
    private final List<Holders> shared = new ArrayList<>();

    private boolean unregistered;
    private boolean any;
    private boolean leftOpen;

    void reset() {
        student = NOBODY;
        contradicting.clear();
        shared.clear();
        unregistered = false;
        any = false;
        leftOpen = false;
    }

    /** Notes that the row has an identifier, known or not. */
    void hasIdentifier() {
        any = true;
    }

    void isUnregisteredRemote() {
        unregistered = true;
    }

    /** Notes that somebody else must look again. */
    void leaveOpen() {
        leftOpen = true;
    }

    /** Notes that an identifier names exactly this student. */
    void names(int found) {
        if (student == NOBODY) {
            student = found;
        } else if (student != found) {
            contradicting.add(found);
        }
    }

    /** Notes that an identifier belongs to several students. */
    void isShared(Holders holders) {
        shared.add(holders);
    }

    /** {@return the student that all of it names, or -1} */
    int student() {
        return student;
    }

    /** {@return whether it names one student, and nothing in it says otherwise} */
    boolean isSure() {
        return student != NOBODY && contradicting.isEmpty() && shared.isEmpty() && !leftOpen;
    }

    boolean any() {
        return any;
    }

    boolean unregistered() {
        return unregistered;
    }

    /**
     * {@return how it contradicts itself}
     *
     * <p>An id that two students share under one kind says nothing beside another one that names one of them. An id that
     * is one student's under one kind and another's under another kind is a contradiction whatever else is there.
     */
    Optional<Match.Conflict> conflict() {
        if (!contradicting.isEmpty()) {
            return Optional.of(new Match.Conflict(
                    Wording.of("its identifiers belong to different students"), studentAnd(contradicting)));
        }
        for (Holders holders : shared) {
            if (student == NOBODY
                    || holders.acrossKinds()
                    || !holders.students().contains(student)) {
                return Optional.of(new Match.Conflict(
                        Wording.of("an identifier belongs to several students"), studentAnd(holders.students())));
            }
        }
        return Optional.empty();
    }

    /** All who are concerned; of a crowd the first few. */
    List<Integer> studentAnd(Set<Integer> others) {
        Stream<Integer> named = student == NOBODY ? Stream.empty() : Stream.of(student);
        return Stream.concat(named, others.stream())
                .distinct()
                .limit(NAMED_AT_MOST)
                .toList();
    }
}
