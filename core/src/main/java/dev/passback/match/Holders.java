package dev.passback.match;

import dev.passback.match.ValueIndex.Holder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * All who have one value.
 *
 * @param students the different students among them, in the order of the roster
 * @param acrossKinds whether they have it under different kinds of identifier
 */
record Holders(List<Holder> all, Set<Integer> students, boolean acrossKinds) {
    static final Holders NONE = new Holders(List.of(), Set.of(), false);

    static Holders of(List<Holder> holders) {
        Set<Integer> students = new LinkedHashSet<>();
        holders.forEach(holder -> students.add(holder.student()));
        boolean acrossKinds = holders.stream().map(Holder::kind).distinct().count() > 1;
        return new Holders(List.copyOf(holders), students, acrossKinds);
    }

    /** {@return the one student who has the value} */
    int only() {
        return students.iterator().next();
    }
}
