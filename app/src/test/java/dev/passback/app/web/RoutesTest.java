package dev.passback.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.passback.app.people.Person;
import dev.passback.app.people.Role;
import dev.passback.app.people.Scope;
import dev.passback.app.security.Tokens;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may ask what: every route of pages and API, as every role. The table is routes.txt. */
class RoutesTest {
    private static final Site SITE = Site.shared();
    private static final Map<Role, Caller> CALLERS = new EnumMap<>(Role.class);
    private static final Caller STRANGER = Caller.stranger(SITE);
    private static final Person OWNER = SITE.person(Role.INSTRUCTOR);
    /** For whoever only looks or is refused: they leave it as it is, so it need not be made anew for each. */
    private static final Belongings LASTING = new Belongings(SITE, OWNER);

    private static final Caller OTHER = Caller.of(SITE, SITE.person(Role.INSTRUCTOR));

    static {
        CALLERS.put(Role.INSTRUCTOR, Caller.of(SITE, OWNER));
        CALLERS.put(Role.ADMINISTRATOR, Caller.of(SITE, SITE.person(Role.ADMINISTRATOR)));
        CALLERS.put(Role.AUDITOR, Caller.of(SITE, SITE.person(Role.AUDITOR)));
    }

    static Stream<Route> closed() {
        return Route.listed().stream().filter(route -> !route.isOpen());
    }

    static Stream<Route> owned() {
        return closed().filter(Route::isOwned);
    }

    static Stream<Route> forms() {
        return closed().filter(route -> !route.isApi() && !route.method().equals("GET"));
    }

    static Stream<Route> scoped() {
        return closed().filter(Route::isApi);
    }

    @Test
    void everyRouteIsListedAndEveryLineIsARoute() {
        Set<String> listed = Route.listed().stream().map(Route::name).collect(Collectors.toCollection(TreeSet::new));

        assertThat(listed).isEqualTo(Route.registered(SITE));
    }

    @ParameterizedTest
    @MethodSource("closed")
    void whoeverMayIsLetInAndNobodyElse(Route route) {
        CALLERS.forEach((role, caller) -> {
            boolean leavesAll = route.method().equals("GET") || !route.isFor(role);
            Caller.Got got = caller.ask(route, leavesAll ? LASTING : new Belongings(SITE, OWNER));
            if (route.isFor(role)) {
                assertThat(got.status()).as(role + " " + got).isNotIn(401, 403, 404, 500);
                assertThat(got.path()).as(role + " " + got).isNotEqualTo("/sign-in");
            } else {
                assertThat(got.status()).as(role + " " + got).isEqualTo(403);
            }
        });
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("owned")
    void whatBelongsToAnotherInstructorIsNotThere(Route route) {
        assumeThat(route.isFor(Role.INSTRUCTOR)).isTrue();

        assertThat(OTHER.ask(route, LASTING).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("closed")
    void whoeverIsNotSignedInGetsNothing(Route route) {
        Caller.Got got = STRANGER.ask(route, LASTING);

        if (route.isApi()) {
            assertThat(got.status()).isEqualTo(401);
        } else {
            assertThat(got.path()).isEqualTo("/sign-in");
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("forms")
    void aFormWithoutItsHiddenWordIsRefused(Route route) {
        Caller.Got got = CALLERS.get(Role.ADMINISTRATOR).askWithoutWord(route, LASTING);

        assertThat(got.status()).isEqualTo(403);
    }

    @ParameterizedTest
    @MethodSource("scoped")
    void aTokenForEverythingElseIsRefused(Route route) {
        Scope needed = route.scope().orElseThrow();
        Person person = SITE.person(Role.ADMINISTRATOR);
        Set<Scope> others = EnumSet.complementOf(EnumSet.of(needed));

        Caller.Got got = Caller.of(SITE, person, others).ask(route, LASTING);

        assertThat(got.status()).isEqualTo(403);
    }

    @Test
    void nobodyWithoutTheRightIsGrantedAnything() {
        assertThat(List.of(Role.values()))
                .allSatisfy(role ->
                        assertThat(Tokens.grantable(role).contains(Scope.ADMIN)).isEqualTo(role == Role.ADMINISTRATOR));
    }
}
