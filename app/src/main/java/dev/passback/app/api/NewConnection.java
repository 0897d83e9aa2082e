package dev.passback.app.api;

import dev.passback.app.live.Address;
import dev.passback.app.live.Reach;
import dev.passback.app.live.SystemAddress;
import dev.passback.app.live.SystemKind;
import dev.passback.app.people.Access;
import dev.passback.app.people.Role;
import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A connection as a program asks for it. */
record NewConnection(
        @Nullable String name,
        @Nullable String kind,
        @Nullable String url,
        @Nullable String secret,
        @Nullable String db,
        @Nullable String user,
        @Nullable String prefix,
        @Nullable String reach) {

    /** The same, understood. */
    record Asked(String name, SystemAddress address, Reach reach, String secret) {}

    Asked asked(Access access) {
        Reach allowed = Said.maybe("reach", reach, Reach.class, Reach::label).orElse(Reach.PUBLIC);
        if (allowed == Reach.ANYWHERE) {
            throw Refusal.of(ApiCode.INVALID, "reach can be public, private, private-http");
        }
        if (allowed != Reach.PUBLIC && !access.isAdministrator()) {
            throw Refusal.of(
                    ApiCode.ROLE_MISSING,
                    "private networks and this machine are allowed by: " + Role.ADMINISTRATOR.label());
        }
        URI address = Address.parse(Said.required("url", url), allowed);
        SystemKind system = SystemKind.of(Said.required("kind", kind))
                .orElseThrow(() -> Refusal.of(
                        ApiCode.INVALID,
                        "kind can be "
                                + Arrays.stream(SystemKind.values())
                                        .map(SystemKind::label)
                                        .collect(Collectors.joining(", "))));
        SystemAddress at =
                switch (system) {
                    case MOODLE -> new SystemAddress.Moodle(address);
                    case OPENEDUCAT ->
                        new SystemAddress.OpenEduCat(
                                address,
                                Said.required("db", db),
                                Said.required("user", user),
                                prefix == null ? SystemAddress.OpenEduCat.USUAL_PREFIX : prefix);
                };
        return new Asked(Said.required("name", name), at, allowed, Said.required("secret", secret));
    }

    @Override
    public String toString() {
        return "connection " + name;
    }
}
