package dev.passback.sandbox.openeducat.model;

/** What is installed beside plain Odoo. */
public enum Edition {
    WITHOUT_OPENEDUCAT,
    COMMUNITY,
    /** Built from a public list of fields (seen in documents, never run). */
    ENTERPRISE
}
