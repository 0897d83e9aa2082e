package dev.passback.connectors.openeducat;

import java.util.Optional;

/**
 * How a link writes.
 *
 * @param examType the code of the exam type that a new exam session gets
 * @param resultLines whether result lines are written beside the marks; not where staff press "Generate Result"
 * @param passingPercent what share of a new exam's total marks passes; at least one mark does
 * @param enterprise what the Enterprise edition needs besides
 */
public record OpenEduCatSettings(
        String examType, boolean resultLines, int passingPercent, Optional<EnterpriseSettings> enterprise) {

    public OpenEduCatSettings {
        if (passingPercent < 0 || passingPercent > 100) {
            throw new IllegalArgumentException("a share to pass must be 0 to 100 percent, not " + passingPercent);
        }
    }

    /** Settings of a community edition: result lines are written, and one mark passes. */
    public static OpenEduCatSettings community(String examType) {
        return new OpenEduCatSettings(examType, true, 0, Optional.empty());
    }

    public OpenEduCatSettings withoutResultLines() {
        return new OpenEduCatSettings(examType, false, passingPercent, enterprise);
    }
}
