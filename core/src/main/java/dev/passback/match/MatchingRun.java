package dev.passback.match;

import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
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
    private final int[] filled;
    private final int[] matched;
    private final Map<Integer, Match> others = new HashMap<>();
    /** The shared identifiers that stood in the way, with how many students share them. */
    private final Map<String, Integer> shared = new TreeMap<>();

    private final Evidence evidence = new Evidence();
    private final FoldedText identifier = FoldedText.ofIdentifiers();
    private final FoldedText name = FoldedText.ofNames();

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
        filled = new int[columns.size()];
        matched = new int[columns.size()];
    }

    Matching matching() {
        Arrays.fill(students, Evidence.NOBODY);
        for (int row = 0; row < students.length; row++) {
            gather(row);
            Optional<Match> open = decide(row);
            if (open.isEmpty()) {
                students[row] = evidence.student();
            } else {
                others.put(row, open.get());
                if (open.get() instanceof Match.Matched pinned) {
                    students[row] = pinned.student();
                }
            }
        }
        List<Finding> findings = new ArrayList<>(pins.findings());
        shared.forEach((value, sharing) -> findings.add(Finding.of(
                FindingCode.ROSTER_SHARED_IDENTIFIER,
                Place.WHOLE.of(value),
                sharing + " students of the roster share the identifier \"" + value + "\"")));
        return new Matching(sheet, students, agreed, others, rates(), findings, pins.resolved());
    }

    private void gather(int row) {
        evidence.reset();
        for (int i = 0; i < columns.size(); i++) {
            IdentifierColumn column = columns.get(i);
            Family family = column.kind().family();
            if (family == Family.NAME || family == Family.REMOTE) {
                continue;
            }
            boolean any = identifier.read(column.values(), row);
            if (!identifier.isPlain()
                    && IdentifierText.isUnregisteredRemote(column.values().get(row))) {
                evidence.isUnregisteredRemote();
                continue;
            }
            if (!any) {
                continue;
            }
            // every identifier is counted, so that people see what another choice would match
            filled[i]++;
            boolean looksAt = identifyBy.covers(column.kind(), identifier.isEmail());
            // an address in the id column is no blank id: the row must not pass for one without an identifier
            if (looksAt || identifyBy.covers(column.kind())) {
                evidence.hasIdentifier();
            }
            int found = lookUp(row, i, looksAt);
            if (found != Evidence.NOBODY) {
                matched[i]++;
                if (looksAt) {
                    agreed[row] |= 1L << i;
                    evidence.names(found);
                }
            }
        }
    }

    /** {@return the one student whose identifier it is, else nobody; that several share it is evidence too} */
    private int lookUp(int row, int i, boolean looksAt) {
        IdentifierColumn column = columns.get(i);
        if (column.kind().family() == Family.EMAIL && !identifier.isEmail()) {
            // an id typed into the e-mail column is proposed later, never taken
            return Evidence.NOBODY;
        }
        ValueIndex values = index.indexFor(column.kind(), identifier.isEmail());
        int found = values.only(identifier);
        if (found != ValueIndex.SHARED) {
            return found;
        }
        String bare = identifier.spelling(column.values(), row);
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
    private Optional<Match> decide(int row) {
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
            return contradictedByName(row).map(m -> m);
        }
        if (evidence.any()) {
            return Optional.of(proposals.likely(sheet, row, identifyBy, nameKey(row)));
        }
        return Optional.of(evidence.unregistered() ? Match.UNREGISTERED : Match.BLANK);
    }

    private Optional<Match.Conflict> contradictedByName(int row) {
        if (!readName(row) || index.isNamed(evidence.student(), name)) {
            return Optional.empty();
        }
        Set<Integer> namesakes = index.named(nameKey(row)).students();
        if (namesakes.isEmpty() || namesakes.contains(evidence.student())) {
            return Optional.empty();
        }
        return Optional.of(
                new Match.Conflict("its name is the name of another student", evidence.studentAnd(namesakes)));
    }

    /** {@return whether the row has a name, which is then in {@link #name}} */
    private boolean readName(int row) {
        for (IdentifierColumn column : columns) {
            if (column.kind().family() == Family.NAME && !column.values().isBlank(row)) {
                return name.read(column.values(), row);
            }
        }
        return false;
    }

    private String nameKey(int row) {
        for (IdentifierColumn column : columns) {
            if (column.kind().family() == Family.NAME && !column.values().isBlank(row)) {
                return IdentifierText.nameKey(column.values().get(row));
            }
        }
        return "";
    }

    private List<IdentifierRate> rates() {
        List<IdentifierRate> rates = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Family family = columns.get(i).kind().family();
            if (family != Family.NAME && family != Family.REMOTE) {
                rates.add(new IdentifierRate(
                        columns.get(i).kind(), columns.get(i).title(), filled[i], matched[i], sheet.size()));
            }
        }
        return rates;
    }
}
