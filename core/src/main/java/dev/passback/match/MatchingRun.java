package dev.passback.match;

import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.finding.Wording;
import dev.passback.grade.IdentifierColumn;
import dev.passback.grade.IdentifierKind.Family;
import dev.passback.grade.ScoreSheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** One matching in the making: a sheet against an indexed roster. */
final class MatchingRun {
    private static final int MAX_IDENTIFIER_COLUMNS = Long.SIZE;

    private final ScoreSheet sheet;
    private final List<IdentifierColumn> columns;
    private final IdentifyBy identifyBy;
    private final RosterIndex index;
    private final Pins pins;
    private final Proposals proposals;

    private final int[] students;
    private final long[] agreed;
    private final RateCounts counts;
    private final RowEvidence rows;
    private final Map<Integer, Match> others = new HashMap<>();
    /** The shared identifiers that stood in the way, with how many students share them. */
    private final Map<String, Integer> shared = new TreeMap<>();

    MatchingRun(ScoreSheet sheet, IdentifyBy identifyBy, RosterIndex index, Pins pins) {
        this.sheet = sheet;
        this.columns = sheet.identifiers();
        if (columns.size() > MAX_IDENTIFIER_COLUMNS) {
            throw new IllegalArgumentException(
                    "a sheet has at most " + MAX_IDENTIFIER_COLUMNS + " identifier columns, not " + columns.size());
        }
        this.identifyBy = identifyBy;
        this.index = index;
        this.pins = pins;
        this.proposals = new Proposals(index);
        students = new int[sheet.size()];
        agreed = new long[sheet.size()];
        counts = new RateCounts(sheet);
        rows = new RowEvidence(sheet, identifyBy, index);
    }

    Matching matching() {
        Arrays.fill(students, Evidence.NOBODY);
        openRows().forEach(this::decide);
        List<Finding> findings = new ArrayList<>(pins.findings());
        shared.forEach((value, sharing) -> findings.add(Finding.of(
                FindingCode.ROSTER_SHARED_IDENTIFIER,
                Place.WHOLE.of(value),
                Wording.of("{} students of the roster share the identifier \"{}\"", sharing, value))));
        return new Matching(sheet, students, agreed, others, counts.rates(), findings, pins.resolved());
    }

    /** {@return the rows that have to be looked at one by one; with pins all of them} */
    private IntStream openRows() {
        return pins.isEmpty()
                ? new SureRows(sheet, identifyBy, index, students, agreed).match(counts).stream()
                : IntStream.range(0, students.length);
    }

    private void decide(int row) {
        Evidence evidence = rows.of(row, this::shared);
        counts.add(rows);
        agreed[row] = rows.agreed();
        Optional<Match> open = decide(row, evidence);
        if (open.isEmpty()) {
            students[row] = evidence.student();
        } else {
            others.put(row, open.get());
            if (open.get() instanceof Match.Matched pinned) {
                students[row] = pinned.student();
            }
        }
    }

    /** {@return the one student whose identifier it is; that several share it is evidence too} */
    private int shared(String bare, ValueIndex values, boolean looksAt, Evidence evidence) {
        Holders holders = values.holders(bare);
        if (holders.students().size() == 1) {
            return holders.only();
        }
        if (looksAt) {
            evidence.isShared(holders);
            shared.putIfAbsent(bare, holders.students().size());
        }
        return Evidence.NOBODY;
    }

    /** {@return what is known of the row where its identifiers do not simply name one student} */
    private Optional<Match> decide(int row, Evidence evidence) {
        if (!pins.isEmpty()) {
            Optional<Match> pinned = pins.decide(sheet.identifiersOf(row), evidence.student());
            if (pinned.isPresent()) {
                return pinned;
            }
        }
        Optional<Match.Conflict> conflict = evidence.conflict();
        if (conflict.isPresent()) {
            return Optional.of(conflict.get());
        }
        if (evidence.student() != Evidence.NOBODY) {
            return contradictedByName(row, evidence).map(m -> m);
        }
        if (evidence.any()) {
            return Optional.of(proposals.likely(sheet, row, identifyBy, nameKey(row)));
        }
        return Optional.of(evidence.unregistered() ? Match.UNREGISTERED : Match.BLANK);
    }

    private Optional<Match.Conflict> contradictedByName(int row, Evidence evidence) {
        if (!rows.isNamedOtherwise(row)) {
            return Optional.empty();
        }
        Set<Integer> namesakes = index.named(nameKey(row)).students();
        if (namesakes.isEmpty() || namesakes.contains(evidence.student())) {
            return Optional.empty();
        }
        return Optional.of(new Match.Conflict(
                Wording.of("its name is the name of another student"), evidence.studentAnd(namesakes)));
    }

    private String nameKey(int row) {
        for (IdentifierColumn column : columns) {
            if (column.kind().family() == Family.NAME && !column.values().isBlank(row)) {
                return IdentifierText.nameKey(column.values().get(row));
            }
        }
        return "";
    }
}
