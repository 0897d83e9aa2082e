package dev.passback.browser.page;

import dev.passback.app.people.Person;
import dev.passback.app.people.Role;
import dev.passback.app.web.Site;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;

/** A page of the application, by its route, with what has to be there before it shows something. */
final class PageKind {
    /** Makes what a page shows. */
    @FunctionalInterface
    interface Making {
        /** {@return the address of what was made for that person} */
        String address(Site site, Person person) throws Exception;
    }

    /** One of each role is enough for all pages, and signs in once. */
    private static final Map<Role, Person> PEOPLE = new EnumMap<>(Role.class);

    private static final Person NEWCOMER = Site.shared().person(Role.INSTRUCTOR);

    private final String route;
    private final String state;
    private final Callable<Visit> preparation;
    private Optional<Visit> prepared = Optional.empty();

    private PageKind(String route, String state, Callable<Visit> preparation) {
        this.route = route;
        this.state = state;
        this.preparation = preparation;
    }

    /** A page that anybody sees. */
    static PageKind open(String route) {
        return open(route, Site::shared, site -> route);
    }

    /** A page that anybody sees, of a site in some state. */
    static PageKind open(String route, Supplier<Site> sites, Function<Site, String> address) {
        return new PageKind(route, "", () -> {
            Site site = sites.get();
            return new Visit(site, Optional.empty(), address.apply(site), 200);
        });
    }

    /** A page as it is for somebody with that role. */
    static PageKind of(Role role, String route) {
        return of(role, route, "", (site, person) -> route);
    }

    /** A page as it is for an instructor who has nothing yet. */
    static PageKind empty(String route) {
        return new PageKind(route, "empty", () -> {
            return new Visit(Site.shared(), Optional.of(NEWCOMER), route, 200);
        });
    }

    /** A page of something that is made first. */
    static PageKind of(Role role, String route, Making making) {
        return of(role, route, "", making);
    }

    /**
     * One state of a page of something that is made first.
     *
     * @param state which state of the page it is, where it has several
     * @param making makes what the page shows, for that person, and gives the page's address
     */
    static PageKind of(Role role, String route, String state, Making making) {
        return new PageKind(route, state, () -> {
            Site site = Site.shared();
            Person person = somebody(role);
            return new Visit(site, Optional.of(person), making.address(site, person), 200);
        });
    }

    /** What somebody with that role sees where there is nothing for them. */
    static PageKind refused(Role role, String address, int status) {
        return new PageKind(address, "error " + status, () -> {
            return new Visit(Site.shared(), Optional.of(somebody(role)), address, status);
        });
    }

    private static Person somebody(Role role) {
        return PEOPLE.computeIfAbsent(role, Site.shared()::person);
    }

    String route() {
        return route;
    }

    /** {@return the page with something on it, made when it is asked for first} */
    Visit visit() throws Exception {
        Visit visit = prepared.isPresent() ? prepared.get() : preparation.call();
        prepared = Optional.of(visit);
        return visit;
    }

    @Override
    public String toString() {
        return state.isEmpty() ? route : route + " (" + state + ")";
    }
}
