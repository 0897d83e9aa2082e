package dev.passback.files.table;

import dev.passback.files.number.Counted;
import dev.passback.files.workbook.Workbook;
import dev.passback.files.workbook.WorkbookException;
import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.finding.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a table of a workbook: of its first visible sheet that has a header. */
final class WorkbookTables {
    /** A workbook is compressed: how many rows it has shows when they come. */
    private static final int FEW_ROWS = 64;

    private WorkbookTables() {}

    static Table read(SourceFile file) {
        Workbook workbook = open(file);
        List<String> passed = new ArrayList<>();
        for (Workbook.Sheet sheet : workbook.sheets()) {
            WorkbookRows rows = new WorkbookRows(file.name(), workbook, sheet);
            Optional<HeaderRow> header = HeaderSearch.in(rows, file.name());
            if (header.isPresent()) {
                return read(file, rows, header.get(), sheet, passed);
            }
            passed.add(sheet.name());
        }
        throw HeaderRow.missing(file.name());
    }

    private static Workbook open(SourceFile file) {
        try {
            return Workbook.of(file.bytes(), Bounds.CELL_CHARACTERS);
        } catch (WorkbookException e) {
            throw WorkbookRows.refused(file.name(), e);
        }
    }

    private static Table read(
            SourceFile file, WorkbookRows rows, HeaderRow header, Workbook.Sheet sheet, List<String> passed) {
        List<Finding> findings = new ArrayList<>();
        if (!passed.isEmpty()) {
            findings.add(Finding.of(
                    FindingCode.WORKBOOK_SHEET_CHOSEN,
                    Place.WHOLE,
                    Wording.of(
                            "The sheet “{}” was read; no header was found in {}.",
                            sheet.name(),
                            passed.stream()
                                    .map(name -> Wording.of("“{}”", name))
                                    .toList())));
        }
        TableForm form = new TableForm(TableForm.Container.WORKBOOK, "UTF-8", Optional.empty(), header.line());
        TableBuilder builder = new TableBuilder(file.name(), form, header, findings, FEW_ROWS);
        rows.countBelow(header.line());
        rows.read(builder);
        if (rows.formulas() > 0) {
            builder.add(Finding.of(
                    FindingCode.WORKBOOK_FORMULA_RESULT,
                    Place.row(rows.firstFormula()),
                    Wording.of(
                            "{} with a formula (first: line {}); the saved results were read.",
                            Counted.cells(rows.formulas()),
                            rows.firstFormula())));
        }
        return builder.build(rows.numbers());
    }
}
