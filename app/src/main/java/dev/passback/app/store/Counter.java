package dev.passback.app.store;

/** Numbers in order and without gaps. Whoever draws one holds the others up until the end of the transaction. */
enum Counter {
    GRADEBOOK("gradebook"),
    TRANSFER("transfer"),
    RUN("run"),
    AUDIT("audit"),
    FILE("file");

    private final String key;

    Counter(String key) {
        this.key = key;
    }

    /** Adds the counters that a backup of an older version does not have. */
    static void completeIn(Database database) {
        for (Counter counter : values()) {
            database.sql()
                    .sql("INSERT INTO counter (name, value) VALUES (?, 0) ON CONFLICT (name) DO NOTHING")
                    .param(counter.key)
                    .update();
        }
    }

    /** Holds up whoever wants to draw a number, and draws none. */
    void hold(Database database) {
        database.sql()
                .sql("UPDATE counter SET value = value WHERE name = ?")
                .param(key)
                .update();
    }

    long next(Database database) {
        return database.sql()
                .sql("UPDATE counter SET value = value + 1 WHERE name = ? RETURNING value")
                .param(key)
                .query(Long.class)
                .single();
    }
}
