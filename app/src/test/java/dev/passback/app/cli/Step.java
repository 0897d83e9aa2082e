package dev.passback.app.cli;

/** A journalled step of a transfer, as a count in the store that grows while the transfer goes on. */
enum Step {
    OPENED("SELECT COUNT(*) FROM transfer WHERE id = ?", "1"),
    ITEM_MADE(
            "SELECT COUNT(*) FROM transfer_item WHERE transfer = ? AND item_id IS NOT NULL",
            "SELECT COUNT(*) FROM transfer_item WHERE transfer = ?"),
    SENT(
            "SELECT COUNT(*) FROM transfer_change WHERE transfer = ? AND state <> 'PLANNED'",
            "SELECT COUNT(*) FROM transfer_change WHERE transfer = ?"),
    SETTLED(
            "SELECT COUNT(*) FROM transfer_change WHERE transfer = ? AND outcome IS NOT NULL",
            "SELECT COUNT(*) FROM transfer_change WHERE transfer = ?"),
    CLOSED("SELECT COUNT(*) FROM transfer WHERE id = ? AND finished IS NOT NULL", "1");

    /** How far the transfer has come. */
    final String done;

    /** How far it will come; known once it is opened. */
    final String all;

    Step(String done, String all) {
        this.done = done;
        this.all = all;
    }
}
