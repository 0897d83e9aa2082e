package dev.passback.app.store;

import dev.passback.ledger.Ledger;
import dev.passback.transfer.Journal;
import java.io.Closeable;
import java.nio.file.Path;

/**
 * Everything that Passback remembers, in a data folder or in a PostgreSQL database. Safe among any number of processes;
 * one instance is for one thread at a time.
 */
public final class Store implements AutoCloseable {
    private final Database database;

    private Store(Database database) {
        this.database = database;
    }

    /**
     * Opens the store in a data folder, and makes it where it is missing.
     *
     * @throws NewerStoreException if a newer Passback made it
     * @throws StoreFailedException if the folder or the database in it cannot be used
     */
    public static Store open(Path dataFolder) {
        return new Store(Database.open(
                new SqliteDialect(new DataFolder(dataFolder.toAbsolutePath().normalize()))));
    }

    /**
     * Opens the store in a PostgreSQL database, and makes its tables where they are missing.
     *
     * @throws NewerStoreException if a newer Passback made them
     * @throws StoreFailedException if the database cannot be reached or used
     */
    public static Store open(DatabaseAddress address) {
        return new Store(Database.open(new PostgresDialect(address)));
    }

    /** {@return where the store is, as people see it} */
    public String place() {
        return database.dialect().place();
    }

    /** {@return whether it can still be used; one of a database that was away cannot, and is to be opened anew} */
    public boolean isConnected() {
        return database.isConnected();
    }

    public Journal journal() {
        return new SqlJournal(database, remembered());
    }

    public Ledger ledger() {
        return new SqlLedger(database);
    }

    public History history() {
        return new History(database);
    }

    public EmbeddedGradebooks gradebooks() {
        return new EmbeddedGradebooks(database);
    }

    public Samples samples() {
        return new Samples(database);
    }

    public Remembered remembered() {
        return new Remembered(database);
    }

    public Connections connections() {
        return new Connections(database);
    }

    public Adoptions adoptions() {
        return new Adoptions(database);
    }

    public Links links() {
        return new Links(database);
    }

    public LinkMirrors mirrors() {
        return new LinkMirrors(database);
    }

    public LinkRuns runs() {
        return new LinkRuns(database);
    }

    public People people() {
        return new People(database);
    }

    public ApiTokens tokens() {
        return new ApiTokens(database);
    }

    public Owners owners() {
        return new Owners(database);
    }

    public AuditLog audit() {
        return new AuditLog(database);
    }

    public KeptFiles files() {
        return new KeptFiles(database);
    }

    public Drafts drafts() {
        return new Drafts(database);
    }

    public UndoProblems undoProblems() {
        return new UndoProblems(database);
    }

    public Expiring expiring() {
        return new Expiring(database);
    }

    public IdempotencyKeys idempotency() {
        return new IdempotencyKeys(database);
    }

    public Preferences preferences() {
        return new Preferences(database);
    }

    /** {@return the table of db-scheduler in this database, with its own connections} */
    public TaskTable tasks(int workers) {
        return new TaskTable(database.dialect(), workers);
    }

    /**
     * Takes the place of a node that runs links by their schedules. Any number of nodes may share a PostgreSQL; a data
     * folder has one.
     *
     * @throws StoreServedException if this store has all the nodes that it may have
     */
    public Closeable serving() {
        return database.dialect().serving();
    }

    /**
     * Writes everything as it stands at this moment into one file, whatever others do meanwhile. A file of that name is
     * replaced.
     *
     * @throws BackupException if the file cannot be written
     */
    public void backup(Path file) {
        new BackupWriter(database, file).write();
    }

    /**
     * Puts a backup of either database into this store, which must be empty. All of it is restored or nothing.
     *
     * @throws StoreNotEmptyException if something could be lost
     * @throws NewerBackupException if a newer Passback made it
     * @throws BackupException if the file is no backup or is damaged
     */
    public void restore(Path file) {
        new BackupReader(database, file).restore();
    }

    @Override
    public void close() {
        database.close();
    }
}
