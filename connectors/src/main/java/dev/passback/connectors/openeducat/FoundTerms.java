package dev.passback.connectors.openeducat;

/** The Enterprise settings with OpenEduCat's own numbers. */
record FoundTerms(long year, long term, long assignmentType, long faculty) {}
