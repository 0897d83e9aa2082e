package dev.passback.sandbox.openeducat.orm;

import dev.passback.sandbox.openeducat.orm.FieldType.Many2one;
import dev.passback.sandbox.openeducat.orm.FieldType.One2many;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A database as one user sees it in one call, as Odoo's {@code env}. Used inside a transaction only. */
public final class Environment {
    private final Database database;
    private final int uid;
    private final Optional<Account> rights;
    private final Context context;
    private int touched;

    private Environment(Database database, int uid, Optional<Account> rights, Context context) {
        this.database = database;
        this.uid = uid;
        this.rights = rights;
        this.context = context;
    }

    public static Environment of(Database database, Account account, Context context) {
        return new Environment(database, account.uid(), Optional.of(account), context);
    }

    /** An environment in which everything is allowed and archived rows are seen; writes as user {@code uid}. */
    public static Environment unrestricted(Database database, int uid) {
        return new Environment(
                database, uid, Optional.empty(), new Context(false, OptionalInt.empty(), Optional.empty()));
    }

    public Database database() {
        return database;
    }

    public int uid() {
        return uid;
    }

    public Context context() {
        return context;
    }

    /** {@return how many rows this call has read and written so far} */
    public int touched() {
        return touched;
    }

    void touch(int rows) {
        touched += rows;
    }

    public Model model(String called) {
        return database.table(called).model();
    }

    Table table(Model model) {
        return database.table(model.name());
    }

    public boolean may(Operation operation, Model model) {
        return rights.map(account -> model.access().allows(operation, account.groups()))
                .orElse(true);
    }

    public void require(Operation operation, Model model) {
        if (!may(operation, model)) {
            throw OdooFault.access(model.access().refusal(operation, model));
        }
    }

    public List<Integer> create(String model, List<? extends Map<String, ?>> values) {
        return new Creation(this, model(model)).create(values);
    }

    public void write(String model, List<Integer> ids, Map<String, ?> values) {
        new Change(this, model(model)).write(ids, values);
    }

    public void unlink(String model, List<Integer> ids) {
        new Removal(this, model(model)).unlink(ids);
    }

    /** {@return the ids a domain finds, in the model's own order} */
    public List<Integer> search(String model, List<?> domain) {
        return new Search(this, model(model)).ids(domain);
    }

    public Optional<Row> row(String model, int id) {
        return database.table(model).row(id);
    }

    /** {@return the row that a field refers to} */
    public Optional<Row> referred(Row row, String field, String model) {
        OptionalInt id = row.reference(field);
        return id.isPresent() ? row(model, id.getAsInt()) : Optional.empty();
    }

    /** {@return the rows of a model whose field refers to the row with this id, in order} */
    public List<Row> referring(String model, String field, int id) {
        Table table = database.table(model);
        return table.referring(field, id).stream()
                .flatMap(each -> table.row(each).stream())
                .toList();
    }

    /** Keeps computed values of a row without checks and without a new write date. */
    public void keep(String model, Row row, Map<String, @Nullable Object> values) {
        database.table(model).update(row, values);
    }

    /** {@return what a field holds, computed if need be; null for nothing} */
    @Nullable
    Object value(Row row, Field field) {
        if (field.derived().isPresent()) {
            return field.derived().get().of(this, row);
        }
        if (field.type() instanceof One2many(String target, String inverse)) {
            Collection<Row> rows = referring(target, inverse, row.id());
            boolean hideArchived = context.activeTest() && model(target).canBeArchived();
            return rows.stream()
                    .filter(each -> !hideArchived || each.isTrue("active"))
                    .map(Row::id)
                    .toList();
        }
        return row.get(field.name());
    }

    String displayName(Model model, Row row) {
        Field field = model.field(model.nameField()).orElse(null);
        if (field == null) {
            return model.name() + "," + row.id();
        }
        Object value = value(row, field);
        return field.type() instanceof Many2one(String target, var onDelete) && value instanceof Integer id
                ? displayName(target, id)
                : value == null ? "" : value.toString();
    }

    String displayName(String model, int id) {
        return row(model, id).map(row -> displayName(model(model), row)).orElse("");
    }
}
