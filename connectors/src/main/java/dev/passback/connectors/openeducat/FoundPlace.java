package dev.passback.connectors.openeducat;

/** A place with OpenEduCat's own numbers. */
record FoundPlace(Batch batch, long subjectId, String subjectCode) {}
