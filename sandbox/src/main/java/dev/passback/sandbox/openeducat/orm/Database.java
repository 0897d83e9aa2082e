package dev.passback.sandbox.openeducat.orm;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** A database: models with their rows, accounts, external ids. One lock guards all of it. */
public final class Database {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private final String name;
    private final OdooVersion version;
    private final Clock clock;
    private final Undo undo = new Undo();
    private final History history = new History(undo);
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<Integer, Account> accounts = new HashMap<>();
    private final Map<String, Integer> externalIds = new HashMap<>();
    private final ReentrantLock lock = new ReentrantLock();

    public Database(String name, OdooVersion version, Clock clock, Collection<Model> models) {
        this.name = name;
        this.version = version;
        this.clock = clock;
        models.forEach(model -> tables.put(model.name(), new Table(model, undo, history)));
    }

    public String name() {
        return name;
    }

    public OdooVersion version() {
        return version;
    }

    /** Does something wholly or, if it ends with a fault, not at all. */
    public <T> T transaction(Supplier<T> work) {
        lock.lock();
        try {
            T result = work.get();
            undo.forget();
            return result;
        } finally {
            undo.backTo(0);
            lock.unlock();
        }
    }

    public void register(Account account) {
        accounts.put(account.uid(), account);
    }

    public Optional<Account> account(int uid) {
        return Optional.ofNullable(accounts.get(uid));
    }

    public Collection<Account> accounts() {
        return List.copyOf(accounts.values());
    }

    /** {@return whether a user may sign in at all} */
    public boolean isActive(Account account) {
        return tables.containsKey("res.users")
                && table("res.users")
                        .row(account.uid())
                        .map(row -> row.isTrue("active"))
                        .orElse(false);
    }

    public Optional<Model> model(String called) {
        return Optional.ofNullable(tables.get(called)).map(Table::model);
    }

    Collection<Table> tables() {
        return tables.values();
    }

    Table table(String model) {
        Table table = tables.get(model);
        if (table == null) {
            throw OdooFault.unknownModel(model);
        }
        return table;
    }

    public Instant now() {
        return clock.instant();
    }

    String stamp() {
        return STAMP.format(clock.instant());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** The next row of a model gets this id. */
    public void nextId(String model, int id) {
        table(model).nextId(id);
    }

    public List<Row> rows(String model) {
        return List.copyOf(table(model).rows());
    }

    /** From now on it is kept what is stored in rows of that model. */
    public void watch(String model) {
        history.watch(model);
    }

    /** {@return what was stored in rows of a watched model, in its order} */
    public List<Stored> stored(String model) {
        return history.of(model);
    }

    Undo undo() {
        return undo;
    }

    Optional<Integer> externalId(String called) {
        return Optional.ofNullable(externalIds.get(called));
    }

    Map<String, Integer> externalIds() {
        return externalIds;
    }

    void nameExternally(String model, String called, int id) {
        String key = model + "," + called;
        externalIds.put(key, id);
        undo.add(() -> externalIds.remove(key));
    }
}
