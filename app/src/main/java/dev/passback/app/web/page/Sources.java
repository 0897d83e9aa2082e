package dev.passback.app.web.page;

import dev.passback.app.road.GivenFiles;

/** What the journal calls sources and gradebooks, as people call them. */
public final class Sources {

    /** {@return a file's name without folders; other names as they are} */
    public String title(String name) {
        return name.startsWith("/") || name.startsWith("kept:") || name.contains("\\") ? GivenFiles.title(name) : name;
    }
}
