package dev.passback.connectors.openeducat.odoo;

/** What may be done when the answer to a request was lost on its way. */
public enum Repeat {
    /** It changes nothing, or the same thing again: it may be sent once more. */
    HARMLESS,
    /** It makes records: whoever asked must look first whether they were made. */
    LOOK_FIRST
}
