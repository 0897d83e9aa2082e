package dev.passback.connectors.openeducat.odoo;

import tools.jackson.databind.JsonNode;

/** What became of a call that reached the server. */
public sealed interface OdooResult {

    /** It was done; a missing node where the method gives nothing. */
    record Done(JsonNode value) implements OdooResult {}

    /** It was refused because of what was asked, and nothing changed: every call is one transaction. */
    record Refused(OdooFault fault) implements OdooResult {}

    /** No answer came, and records may have been made or not; only where the call is {@link Repeat#LOOK_FIRST}. */
    record Unknown() implements OdooResult {}
}
