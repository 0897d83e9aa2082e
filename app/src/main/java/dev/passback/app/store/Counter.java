package dev.passback.app.store;

/** Numbers in order and without gaps. Whoever draws one holds the others up until the end of the transaction. */
enum Counter {
    GRADEBOOK("gradebook"),
    TRANSFER("transfer");

    private final String key;

    Counter(String key) {
        this.key = key;
    }

    long next(Database database) {
        return database.sql()
                .sql("UPDATE counter SET value = value + 1 WHERE name = ? RETURNING value")
                .param(key)
                .query(Long.class)
                .single();
    }
}
