package dev.passback.connectors.openeducat.odoo;

import dev.passback.finding.Wording;
import tools.jackson.databind.JsonNode;

/** What a server answered to one request. */
sealed interface OdooAnswer {

    /** It did what it was asked; a missing node where the method gives nothing. */
    record Value(JsonNode value) implements OdooAnswer {}

    /**
     * It did not, and changed nothing.
     *
     * @param name the exception's name, by which faults are told apart; the text may be in any language
     */
    record Fault(String name, String message) implements OdooAnswer {}

    /** No Odoo answered, but something else over HTTP. */
    record Foreign(int status) implements OdooAnswer {}

    /** Nothing came back; it may have been done. */
    record Lost(Wording what) implements OdooAnswer {}
}
