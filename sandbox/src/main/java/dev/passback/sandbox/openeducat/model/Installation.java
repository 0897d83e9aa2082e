package dev.passback.sandbox.openeducat.model;

import dev.passback.sandbox.openeducat.orm.OdooVersion;

/**
 * What is installed, and how it was customised.
 *
 * @param marksAsFloat whether attendees' marks were made a float, as public modules do (read in source)
 * @param examCodeSize the size of an exam's code; stock has 16, a public module makes it 32
 */
public record Installation(OdooVersion version, Edition edition, boolean marksAsFloat, int examCodeSize) {

    public static Installation stock(OdooVersion version, Edition edition) {
        return new Installation(version, edition, false, 16);
    }

    public Installation withFloatMarks() {
        return new Installation(version, edition, true, examCodeSize);
    }

    public Installation withExamCodes(int size) {
        return new Installation(version, edition, marksAsFloat, size);
    }
}
