package dev.passback.files.number;

import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.finding.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects findings, cell by cell up to a bound, and beyond it by their number: no file can make them countless. */
public final class CellFindings {
    private static final int TOLD = 20_000;
    private static final int SHOWN_CHARACTERS = 60;

    private final List<Finding> findings = new ArrayList<>();
    private final Map<FindingCode, Integer> untold = new EnumMap<>(FindingCode.class);
    private int told;

    public void add(Finding finding) {
        findings.add(finding);
    }

    /** Adds a finding about one cell. */
    void addCell(Finding finding) {
        if (told < TOLD) {
            told++;
            findings.add(finding);
        } else {
            untold.merge(finding.code(), 1, Integer::sum);
        }
    }

    /** {@return whether messages are still kept, so that they are worth making} */
    boolean tells() {
        return told < TOLD;
    }

    public List<Finding> all() {
        List<Finding> all = new ArrayList<>(findings);
        untold.forEach((code, count) ->
                all.add(Finding.of(code, Place.WHOLE, Wording.of("The same in {}.", Counted.moreCells(count)))));
        return List.copyOf(all);
    }

    /** {@return a cell's text in quotes, shortened} */
    static Wording quoted(String text) {
        return text.length() <= SHOWN_CHARACTERS
                ? Wording.of("“{}”", text)
                : Wording.of("“{}…”", text.substring(0, SHOWN_CHARACTERS));
    }
}
