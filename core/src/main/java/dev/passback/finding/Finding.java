package dev.passback.finding;

/**
 * Something that a person should know, and what to do about it.
 *
 * @param severity usually the code's own
 * @param message what was found, with its facts
 * @param repair what to do
 */
public record Finding(FindingCode code, Severity severity, Place place, String message, String repair) {

    /** {@return a finding with its code's own severity and repair} */
    public static Finding of(FindingCode code, Place place, String message) {
        return new Finding(code, code.severity(), place, message, code.repair());
    }
}
