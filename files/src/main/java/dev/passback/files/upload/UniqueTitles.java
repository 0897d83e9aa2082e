package dev.passback.files.upload;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Gives titles out, each only once. Never ends one in {@code (2)}: Canvas would read that as an assignment's id. */
public final class UniqueTitles {
    private final Set<String> taken;

    public UniqueTitles(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** {@return {@code wanted}, or the first free {@code wanted #2}, {@code wanted #3}, …; it is taken from now on} */
    public String take(String wanted) {
        String title = wanted;
        for (int i = 2; !taken.add(title); i++) {
            title = wanted + " #" + i;
        }
        return title;
    }
}
