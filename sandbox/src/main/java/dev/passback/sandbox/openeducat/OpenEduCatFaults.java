package dev.passback.sandbox.openeducat;

import dev.passback.sandbox.http.Fault;
import dev.passback.sandbox.http.Faults;
import dev.passback.sandbox.openeducat.orm.OdooFault;
import dev.passback.sandbox.openeducat.rpc.JsonRpc;

/** Troubles that Odoo tells of in its own way. */
public final class OpenEduCatFaults {
    private OpenEduCatFaults() {}

    /** PostgreSQL does not answer: transient, but with status 200 (measured). */
    public static Faults databaseDown() {
        OdooFault fault = OdooFault.database("""
                connection to server at "192.0.2.10", port 5432 failed: Connection refused
                \tIs the server running on that host and accepting TCP/IP connections?
                """);
        return request -> new Fault.Instead(JsonRpc.refusal(request, fault));
    }
}
