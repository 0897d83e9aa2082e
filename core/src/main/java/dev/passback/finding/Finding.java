package dev.passback.finding;

/**
 * Something that a person should know, and what to do about it.
 *
 * @param severity usually the code's own
 * @param wording what was found, with its facts
 * @param repair what to do; the usual of a code is its own text, which languages have under its name
 */
public record Finding(FindingCode code, Severity severity, Place place, Wording wording, Wording repair) {

    /** {@return a finding with its code's own severity and repair} */
    public static Finding of(FindingCode code, Place place, Wording wording) {
        return new Finding(code, code.severity(), place, wording, Wording.verbatim(code.repair()));
    }

    /** {@return what was found, in English} */
    public String message() {
        return wording.text();
    }

    /** {@return the same finding, as grave as this} */
    public Finding with(Severity other) {
        return new Finding(code, other, place, wording, repair);
    }

    /** {@return the same finding, elsewhere} */
    public Finding at(Place other) {
        return new Finding(code, severity, other, wording, repair);
    }
}
