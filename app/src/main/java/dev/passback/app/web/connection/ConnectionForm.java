package dev.passback.app.web.connection;

import dev.passback.app.live.Address;
import dev.passback.app.live.Reach;
import dev.passback.app.live.SystemAddress;
import dev.passback.app.live.SystemKind;
import dev.passback.app.people.Access;
import java.net.URI;
import java.util.Map;

/**
 * What a person filled in to add a connection.
 *
 * @param secret a token or a key
 * @param local whether private networks and this machine may be called; heeded of an administrator only
 * @param plain whether that may be without TLS; heeded of an administrator only
 */
record ConnectionForm(
        SystemKind kind,
        String name,
        String url,
        String database,
        String user,
        String prefix,
        String secret,
        boolean local,
        boolean plain) {
    static ConnectionForm of(SystemKind kind, Map<String, String> fields) {
        return new ConnectionForm(
                kind,
                said(fields, "name"),
                said(fields, "url"),
                said(fields, "db"),
                said(fields, "user"),
                fields.containsKey("prefix") ? said(fields, "prefix") : SystemAddress.OpenEduCat.USUAL_PREFIX,
                said(fields, "secret"),
                fields.containsKey("local"),
                fields.containsKey("plain"));
    }

    private static String said(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").strip();
    }

    /** {@return how far the connection may reach; nobody but an administrator allows more than the public internet} */
    private Reach reach(Access access) {
        if (!access.isAdministrator() || !local) {
            return Reach.PUBLIC;
        }
        return plain ? Reach.PRIVATE_HTTP : Reach.PRIVATE;
    }

    /** {@return the system as it is asked for} */
    Asked asked(Access access) {
        Reach reach = reach(access);
        URI address = Address.parse(url, reach);
        return new Asked(
                switch (kind) {
                    case MOODLE -> new SystemAddress.Moodle(address);
                    case OPENEDUCAT -> new SystemAddress.OpenEduCat(address, database, user, prefix);
                },
                reach);
    }

    /** A system, and how far the connection may reach. */
    record Asked(SystemAddress address, Reach reach) {}
}
