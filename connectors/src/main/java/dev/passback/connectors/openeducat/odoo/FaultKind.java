package dev.passback.connectors.openeducat.odoo;

import java.util.Set;

/** What sort of fault it is, told by the exception's name (measured on 17 and 18; statuses of /json/2 on 19). */
enum FaultKind {
    /** The login or the key is wrong, or the key has expired, or the user is gone. */
    ACCESS_DENIED,
    /** The account may not do this. */
    RIGHT_MISSING,
    NO_SUCH_DATABASE,
    /** The database behind the server is away, overloaded or quarrelling; nothing changed. */
    LATER,
    /** Something is wrong with what was asked. */
    REFUSED;

    private static final Set<String> DATABASE_AWAY = Set.of(
            "psycopg2.OperationalError",
            "psycopg2.InterfaceError",
            "psycopg2.errors.SerializationFailure",
            "psycopg2.errors.DeadlockDetected",
            "psycopg2.errors.LockNotAvailable",
            "psycopg2.errors.QueryCanceled",
            "psycopg2.errors.AdminShutdown",
            "psycopg2.errors.TooManyConnections",
            "odoo.sql_db.PoolError",
            "psycopg2.pool.PoolError");

    static FaultKind of(OdooAnswer.Fault fault) {
        return switch (fault.name()) {
            case "odoo.exceptions.AccessDenied", "werkzeug.exceptions.Unauthorized" -> ACCESS_DENIED;
            case "odoo.exceptions.AccessError", "werkzeug.exceptions.Forbidden" -> RIGHT_MISSING;
            // a user's number that the database does not know
            case "odoo.exceptions.MissingError" -> fault.message().contains("res.users(") ? ACCESS_DENIED : REFUSED;
            default -> {
                if (!DATABASE_AWAY.contains(fault.name())) {
                    yield REFUSED;
                }
                boolean unknown = fault.message().contains("database \"")
                        && fault.message().contains("does not exist");
                yield unknown ? NO_SUCH_DATABASE : LATER;
            }
        };
    }
}
