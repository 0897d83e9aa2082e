package dev.passback.sandbox.openeducat.orm;

import dev.passback.sandbox.openeducat.orm.FieldType.Char;
import dev.passback.sandbox.openeducat.orm.FieldType.Many2one;
import dev.passback.sandbox.openeducat.orm.FieldType.Moment;
import dev.passback.sandbox.openeducat.orm.FieldType.OnDelete;
import dev.passback.sandbox.openeducat.orm.FieldType.Whole;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A model: its fields, rules, methods and rights. */
public final class Model {
    private static final FieldType USER = new Many2one("res.users", OnDelete.SET_EMPTY);

    private final String name;
    private final String title;
    private final Access access;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final List<Unique> uniques = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private final List<Trigger> triggers = new ArrayList<>();
    private final Map<String, Method> methods = new LinkedHashMap<>();
    private String order = "id";
    private String nameField = "name";
    private boolean createdOneByOne;

    public Model(String name, String title, Access access) {
        this.name = name;
        this.title = title;
        this.access = access;
        with(RecordMethods.all());
    }

    public Model with(Field... more) {
        for (Field field : more) {
            fields.put(field.name(), field);
        }
        return this;
    }

    public Model unique(String message, String... of) {
        uniques.add(new Unique(message, List.of(of)));
        return this;
    }

    public Model check(Check check) {
        checks.add(check);
        return this;
    }

    public Model trigger(Trigger.Body body, String... on) {
        triggers.add(new Trigger(Set.of(on), body));
        return this;
    }

    public Model with(Collection<Method> more) {
        more.forEach(method -> methods.put(method.name(), method));
        return this;
    }

    public Model orderedBy(String fieldAndDirection) {
        order = fieldAndDirection;
        return this;
    }

    /** Records are shown by this field instead of {@code name}. */
    public Model shownBy(String field) {
        nameField = field;
        return this;
    }

    /** A batch is created record by record, so that checks for one record never see several. */
    public Model createdOneByOne() {
        createdOneByOne = true;
        return this;
    }

    /** Adds the fields that every model has; to be called last, because fields keep their order. */
    public Model complete() {
        return with(
                Field.field("id", "ID", new Whole()).uiReadonly(),
                Field.field("display_name", "Display Name", new Char(0))
                        .computed((environment, row) -> environment.displayName(this, row))
                        .unstored(),
                Field.field("create_uid", "Created by", USER).uiReadonly(),
                Field.field("create_date", "Created on", new Moment()).uiReadonly(),
                Field.field("write_uid", "Last Updated by", USER).uiReadonly(),
                Field.field("write_date", "Last Updated on", new Moment()).uiReadonly());
    }

    public String name() {
        return name;
    }

    String title() {
        return title;
    }

    Access access() {
        return access;
    }

    Collection<Field> fields() {
        return fields.values();
    }

    public Optional<Field> field(String called) {
        return Optional.ofNullable(fields.get(called));
    }

    Optional<Method> method(String called) {
        return Optional.ofNullable(methods.get(called));
    }

    List<Unique> uniques() {
        return uniques;
    }

    List<Check> checks() {
        return checks;
    }

    List<Trigger> triggers() {
        return triggers;
    }

    String order() {
        return order;
    }

    String nameField() {
        return nameField;
    }

    boolean isCreatedOneByOne() {
        return createdOneByOne;
    }

    boolean canBeArchived() {
        return fields.containsKey("active");
    }
}
