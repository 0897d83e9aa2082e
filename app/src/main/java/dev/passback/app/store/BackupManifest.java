package dev.passback.app.store;

import java.util.List;
import java.util.Set;

/**
 * What a backup says about itself.
 *
 * @param format the form of the backup
 * @param schema the version of the tables in it
 * @param tables what it holds, in the order in which it is restored
 */
record BackupManifest(int format, int schema, List<Content> tables) {
    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";

    /** Every table, none before one that it refers to. */
    static final List<String> TABLES = List.of(
            "counter",
            "gradebook",
            "gradebook_student",
            "gradebook_item",
            "gradebook_score",
            "transfer",
            "transfer_item",
            "transfer_change",
            "undo_problem",
            "ledger",
            "mapping",
            "connection",
            "link",
            "link_student",
            "link_pin",
            "link_item",
            "link_cell",
            "link_run",
            "person",
            "api_token",
            "owner",
            "audit",
            "kept_file",
            "draft",
            "setting",
            "idempotency");

    /** Tables of former versions, of which nothing is needed any more. */
    static final Set<String> FORMER = Set.of("pin");

    /** One table's rows, an object a line. */
    record Content(String name, long rows, String sha256) {
        String entry() {
            return entry(name);
        }

        static String entry(String table) {
            return table + ".jsonl";
        }
    }
}
