package dev.passback.finding;

import static dev.passback.finding.Severity.INFO;
import static dev.passback.finding.Severity.REFUSED;
import static dev.passback.finding.Severity.RETURNED;
import static dev.passback.finding.Severity.WARNING;

/**
 * Every kind of finding: the catalogue. Codes are API: scripts rely on them. docs/finding-codes.md explains each one,
 * which a test proves.
 */
public enum FindingCode {
    // Reading a file
    ENCODING_ASSUMED(INFO, "If letters look wrong, save the file as UTF-8 and try again."),
    PREAMBLE_SKIPPED(INFO, "Nothing to do; the header was found further down."),
    FOOTER_SKIPPED(INFO, "Nothing to do; such rows are no students."),
    ROW_SHORT(INFO, "Nothing to do if the missing cells are blank; else mend the row."),
    ROW_LONG(RETURNED, "Quote or remove the separator that stands inside a cell, then feed the row in again."),
    IDENTIFIER_UNWRAPPED(INFO, "Nothing to do; spreadsheets protect ids this way."),
    TITLE_DUPLICATE(WARNING, "Check which column is which; rename one in the file to choose another title."),
    TITLE_BLANK(WARNING, "Give the column a header in the file if its scores should have a name."),
    NUMBER_FORM(INFO, "If numbers are read wrongly, say --number-form point or --number-form comma."),
    NUMBER_UNCLEAR(RETURNED, "Say --number-form point or --number-form comma, or write the number without separators."),
    PERCENT_READ(INFO, "Nothing to do; the points are shown in the plan."),
    TEXT_IN_SCORE_CELL(RETURNED, "Write a number, EX or nothing in the cell, then feed the row in again."),
    COLUMN_IGNORED(INFO, "Nothing to do unless the column holds scores; then give it a header that says so."),
    NO_RESPONSE_IS_BLANK(INFO, "Nothing to do; use --blanks zero if no response should count as zero."),
    SPREADSHEET_TEXT_RESTORED(
            INFO, "Nothing to do; the quote was put there to keep spreadsheets from running the text."),
    WORKBOOK_SHEET_CHOSEN(INFO, "Move the sheet with the scores to the front if another one was meant."),
    WORKBOOK_FORMULA_RESULT(INFO, "Nothing to do; the result that the spreadsheet program saved was read."),
    WORKBOOK_NUMBER_ID(WARNING, "Format the id column as text in the spreadsheet if ids begin with zeros."),
    ITEM_TITLE_SHARED(WARNING, "Rename one of the items in the gradebook, or leave both alone."),

    // Matching students
    STUDENT_LIKELY(RETURNED, "If it is this student, pin them; or mend the identifier and feed the row in again."),
    STUDENT_CONFLICT(
            RETURNED, "Find out who it is, pin the student, or mend the identifiers and feed the row in again."),
    STUDENT_UNKNOWN(RETURNED, "Check that the student is in this course; pin or ignore them, or mend the identifier."),
    STUDENT_BLANK(RETURNED, "Fill in an identifier and feed the row in again."),
    REMOTE_UNREGISTERED(RETURNED, "Find out whose clicker it is and write their student id in place of the remote's."),
    STUDENT_PINNED(INFO, "Nothing to do; a person decided this earlier."),
    STUDENT_IGNORED(INFO, "Nothing to do; the mapping says so."),
    STUDENT_NOT_IN_SOURCE(INFO, "Nothing to do if these students have no scores to carry."),
    PIN_INVALID(REFUSED, "Correct the student in the mapping."),
    ROSTER_SHARED_IDENTIFIER(
            WARNING, "Correct the identifier in the gradebook's system; until then it matches nobody."),
    STUDENT_TWICE_MERGED(INFO, "Nothing to do; the rows agree or complete each other."),
    STUDENT_TWICE(RETURNED, "Merge the rows in the file, or say --duplicates highest, sum or latest."),

    // Mapping columns
    ITEM_NEW(INFO, "Nothing to do; map the column to an existing item if it is there under another title."),
    ITEM_NEW_MAXIMUM(
            WARNING, "Make the item in the gradebook first, with the right maximum, and map the column to it."),
    ITEM_IGNORED(INFO, "Nothing to do; map the column if its scores are wanted."),
    ITEM_AMBIGUOUS(RETURNED, "Rename one of them, or map the column in a mapping file."),
    ITEM_GONE(RETURNED, "Map the column to another item, or make it a new one."),
    ITEM_COLLISION(RETURNED, "Map each column to an item of its own, or ignore one."),
    ITEM_READ_ONLY(RETURNED, "Open the item in the gradebook, or map the column to another one."),
    ITEM_NOT_POINTS(RETURNED, "Map the column to an item that takes points."),
    ITEM_OVERRIDES_ACTIVITY(WARNING, "Map the column to a manual item if later attempts should still count."),
    MAPPING_UNKNOWN_COLUMN(REFUSED, "Correct the column's name in the mapping."),
    MAPPING_UNKNOWN_ITEM(REFUSED, "Correct the item's title in the mapping, or make it a new item."),
    TOTAL_LEFT_OUT(INFO, "Nothing to do; say --items total to carry the total instead of the sessions."),
    SESSIONS_LEFT_OUT(INFO, "Nothing to do; say --items sessions to carry the sessions instead of the total."),
    TOTAL_AND_SESSIONS(WARNING, "Leave one of them out unless the gradebook counts only one; else scores count twice."),
    TOTAL_NOT_SUM(WARNING, "Find out which is right; carry the sessions, or mend the total."),
    TOTAL_RECOMPUTED(WARNING, "Nothing to do; the total counts only the columns that are carried."),
    TITLE_MADE_SAFE(INFO, "Nothing to do; rename the item in the gradebook if you like another title."),
    TITLE_UNSAFE_FOR_GRADEBOOK(RETURNED, "Rename the item in the gradebook, export it again and plan anew."),
    MAXIMUM_DIFFERS(WARNING, "Say --scale to convert the points, or correct one of the maximums."),
    MAXIMUM_UNKNOWN(INFO, "Check the item's maximum in the gradebook."),

    // Planning cells
    SCORE_CONFLICT(RETURNED, "Decide which score is right: --on-conflict keep, source or raise."),
    EDITED_AT_TARGET(RETURNED, "Somebody changed it there: decide with --on-conflict keep, source or raise."),
    KEPT_HIGHER(INFO, "Nothing to do; --on-conflict raise keeps the higher score."),
    NOT_UPLOADED_YET(INFO, "Upload the new file; it holds what the earlier one held."),
    OVER_MAXIMUM(WARNING, "Check the score; the gradebook takes it as it is."),
    OVER_MAXIMUM_REFUSED(RETURNED, "Correct the score, or the item's maximum in the gradebook."),
    NEGATIVE_SCORE(WARNING, "Check the score; the gradebook takes it as it is."),
    NEGATIVE_REFUSED(RETURNED, "Correct the score; this gradebook takes nothing below zero."),
    ROUNDED(INFO, "Nothing to do; the gradebook keeps no more decimals."),
    SCALED(INFO, "Nothing to do; the formula is shown."),
    ABSENT_IS_ZERO(INFO, "Nothing to do; excuse the student in the file if the absence should not count."),
    EXCUSED_NOT_WRITTEN(INFO, "Nothing to do; the cell is blank in the gradebook and stays so."),
    EXCUSED_REFUSED(RETURNED, "Take the score out by hand in the gradebook; it cannot be excused from here."),
    CLEAR_REFUSED(RETURNED, "Take the score out by hand in the gradebook."),
    CLEARS_SCORES(WARNING, "Check that these scores should go; --blanks leave keeps them."),
    EXPORT_MAY_BE_OLD(
            WARNING, "Make a new export if the earlier file was uploaded; this file would take those scores away."),
    PRESENT_REWRITTEN(
            INFO, "Export with all decimals and plan again if the gradebook holds more than the export shows."),
    IDENTIFIER_MISSING(
            RETURNED, "Give the student this identifier in the gradebook's system, or enter the score by hand."),
    IDENTIFIER_SHARED(RETURNED, "Correct the identifier in the gradebook's system, or enter the score by hand."),
    IDENTIFIER_REWRITTEN(RETURNED, "Enter the score by hand; the gradebook's importer would change this identifier."),

    // Rule sets of an import
    IMPORT_UNRECOGNISED(REFUSED, "Correct or remove every identifier that is listed, then import again."),
    IMPORT_STUDENT_OPEN(REFUSED, "Pin each student to one of the roster, or ignore them, in the mapping."),
    IMPORT_ITEM_OPEN(REFUSED, "Map each column to an item, create it or ignore it, in the mapping."),
    IMPORT_TOTAL_NOT_SUM(REFUSED, "Correct the total in the file, or take the total column out of it."),
    IMPORT_POINTS_NOT_SUM(REFUSED, "Correct the points row of the file, or take the total column out of it."),
    IMPORT_ITEM_IGNORED(REFUSED, "Take the session too, or ignore the total column."),

    // Carrying out and putting back
    WRITE_REFUSED(RETURNED, "See the gradebook's reason."),
    UNDO_KEPT(WARNING, "Nothing to do; somebody changed the score since, and theirs stays."),
    UNDO_ITEM_REMAINS(WARNING, "Delete the item in the gradebook if it is not wanted."),
    UNDO_ASSUMES_UPLOAD(INFO, "Give --gradebook with a new export to put back only what is still ours."),

    // A link between two systems
    STUDENT_UNMATCHED(
            RETURNED, "Enrol the student in the linked batch, mend an identifier in one of the systems, or pin them."),
    SOURCE_GRADE_GONE(
            WARNING, "Take the mark away by hand if it should go; a link with --gone clear does it by itself."),
    SOURCE_OVERRIDDEN(WARNING, "Decide which grade counts; the activity's own grade is carried."),
    SOURCE_ITEM_LEFT_OUT(INFO, "Nothing to do; the item holds no points of its own."),
    MAXIMUM_CHANGED(WARNING, "Nothing to do; the item's total follows the source. Check passing marks set by hand."),
    WITHHELD_UNRELEASED(
            INFO, "Release the marks in the assignment's marking workflow, or link with --unreleased carry."),
    WITHHELD_HIDDEN(INFO, "Show the activity in the course, or link with --hidden carry."),
    WITHHELD_SCALE(INFO, "Give the link a table of points for the scale: --scale ITEM=1:0,2:5,3:10."),
    ITEM_ARCHIVED(RETURNED, "Unarchive the item in the gradebook if its scores should be carried again."),
    ITEM_CODE_ELSEWHERE(
            RETURNED, "Give the record with this code another code, or choose another prefix for the connection."),
    RIGHT_MISSING(WARNING, "Give the connection's account the right that is named."),
    GUARD_STOPPED(REFUSED, "Look at the plan; if it is right, run the same sync with --approve."),
    COURSE_FAILED(REFUSED, "See the reason; the other links are not concerned."),
    ITEM_FAILED(RETURNED, "See the reason; it is tried again in the next cycle."),
    TRY_LATER(WARNING, "Nothing to do; the next cycle goes on from the last good one."),
    CONNECTION_BROKEN(REFUSED, "Mend the connection as the message says, then: passback connect check NAME."),
    LEDGER_KEY_UNCLEAR(WARNING, "Nothing to do; the next cycle compares the score instead of skipping it."),
    CELL_HELD(INFO, "Nothing to do; release the cell to carry its score again.");

    private final Severity severity;
    private final String repair;

    FindingCode(Severity severity, String repair) {
        this.severity = severity;
        this.repair = repair;
    }

    public Severity severity() {
        return severity;
    }

    /** {@return what to do about it} */
    public String repair() {
        return repair;
    }
}
