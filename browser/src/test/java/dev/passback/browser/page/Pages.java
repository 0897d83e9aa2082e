package dev.passback.browser.page;

import static dev.passback.app.people.Role.ADMINISTRATOR;
import static dev.passback.app.people.Role.INSTRUCTOR;

import dev.passback.app.web.Site;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every page that there is. A route of a page that is in no line fails {@link EveryPageIsListedTest}. */
final class Pages {
    private static final List<PageKind> ALL = List.of(
            PageKind.open("/sign-in"),
            PageKind.open(
                    "/setup", Site::empty, site -> "/setup?" + site.setup().getRawQuery()),
            PageKind.of(ADMINISTRATOR, "/"),
            PageKind.refused(INSTRUCTOR, "/no-such-page", 404),
            PageKind.refused(INSTRUCTOR, "/people", 403));

    /** Routes that answer with a part of a page, or lead on to another page. */
    static final Set<String> NO_PAGES = Set.of();

    private Pages() {}

    static Stream<PageKind> all() {
        return ALL.stream();
    }
}
