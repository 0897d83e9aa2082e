package dev.passback.match;

import dev.passback.match.ValueIndex.Holder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the identifiers of one row say together. Used again for every row. */
final class Evidence {
    static final int NOBODY = -1;

    private int student;
    private final Set<Integer> contradicting = new LinkedHashSet<>();
    private final Set<Integer> sharing = new LinkedHashSet<>();
    private boolean sharedAcrossKinds;
    private boolean unregistered;
    private boolean any;

    void reset() {
        student = NOBODY;
        contradicting.clear();
        sharing.clear();
        sharedAcrossKinds = false;
        unregistered = false;
        any = false;
    }

    /** Notes that the row has an identifier, known or not. */
    void hasIdentifier() {
        any = true;
    }

    void isUnregisteredRemote() {
        unregistered = true;
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
    void isShared(List<Holder> holders) {
        holders.forEach(holder -> sharing.add(holder.student()));
        sharedAcrossKinds |= holders.stream().map(Holder::kind).distinct().count() > 1;
    }

    /** {@return the student that all of it names, or -1} */
    int student() {
        return student;
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
            return Optional.of(new Match.Conflict("its identifiers belong to different students", with(contradicting)));
        }
        if (!sharing.isEmpty() && (student == NOBODY || sharedAcrossKinds || !sharing.contains(student))) {
            return Optional.of(new Match.Conflict("an identifier belongs to several students", with(sharing)));
        }
        return Optional.empty();
    }

    private List<Integer> with(Set<Integer> others) {
        Set<Integer> all = new LinkedHashSet<>();
        if (student != NOBODY) {
            all.add(student);
        }
        all.addAll(others);
        return new ArrayList<>(all);
    }
}
