package dev.passback.sandbox.openeducat.orm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The methods that every model has. */
final class RecordMethods {
    private static final List<String> NOTHING = List.of();

    private RecordMethods() {}

    static List<Method> all() {
        return List.of(
                new Method("create", false, List.of("vals_list"), NOTHING, RecordMethods::create),
                new Method("write", true, List.of("vals"), NOTHING, RecordMethods::write),
                new Method("unlink", true, NOTHING, NOTHING, RecordMethods::unlink),
                new Method("read", true, NOTHING, List.of("fields", "load"), RecordMethods::read),
                new Method(
                        "search", false, List.of("domain"), List.of("offset", "limit", "order"), RecordMethods::search),
                new Method("search_count", false, List.of("domain"), List.of("limit"), RecordMethods::searchCount),
                new Method(
                        "search_read",
                        false,
                        NOTHING,
                        List.of("domain", "fields", "offset", "limit", "order", "load"),
                        RecordMethods::searchRead),
                new Method(
                        "read_group",
                        false,
                        List.of("domain", "fields", "groupby"),
                        List.of("offset", "limit", "orderby", "lazy"),
                        RecordMethods::readGroup),
                new Method("fields_get", false, NOTHING, List.of("allfields", "attributes"), RecordMethods::fieldsGet),
                new Method(
                        "check_access_rights",
                        false,
                        List.of("operation"),
                        List.of("raise_exception"),
                        RecordMethods::checkAccessRights),
                // what 19 has in its place (read in source)
                new Method("has_access", true, List.of("operation"), NOTHING, RecordMethods::hasAccess),
                new Method(
                        "name_search",
                        false,
                        NOTHING,
                        List.of("name", "args", "operator", "limit"),
                        RecordMethods::nameSearch),
                new Method("load", false, List.of("fields", "data"), NOTHING, RecordMethods::load),
                new Method("get_external_id", true, NOTHING, NOTHING, RecordMethods::externalIds),
                new Method("action_archive", true, NOTHING, NOTHING, RecordMethods::archive),
                new Method("toggle_active", true, NOTHING, NOTHING, RecordMethods::toggleActive));
    }

    private static Optional<Object> create(Environment environment, Model model, Arguments arguments) {
        if (arguments.get("vals_list") instanceof List<?> list) {
            return Optional.of(environment.create(
                    model.name(), list.stream().map(Arguments::values).toList()));
        }
        return Optional.of(environment
                .create(model.name(), List.of(arguments.values("vals_list")))
                .getFirst());
    }

    private static Optional<Object> write(Environment environment, Model model, Arguments arguments) {
        environment.write(model.name(), arguments.ids(), arguments.values("vals"));
        return Optional.of(true);
    }

    private static Optional<Object> unlink(Environment environment, Model model, Arguments arguments) {
        environment.unlink(model.name(), arguments.ids());
        return Optional.of(true);
    }

    /** Ids that do not exist are left out without a fault. */
    private static Optional<Object> read(Environment environment, Model model, Arguments arguments) {
        environment.require(Operation.READ, model);
        List<Row> rows = arguments.ids().stream()
                .flatMap(id -> environment.row(model.name(), id).stream())
                .toList();
        environment.touch(rows.size());
        return Optional.of(new Reading(environment, model).of(rows, arguments.texts("fields")));
    }

    private static Optional<Object> search(Environment environment, Model model, Arguments arguments) {
        return Optional.of(
                found(environment, model, arguments).stream().map(Row::id).toList());
    }

    private static Optional<Object> searchCount(Environment environment, Model model, Arguments arguments) {
        return Optional.of(
                environment.search(model.name(), arguments.list("domain")).size());
    }

    private static Optional<Object> searchRead(Environment environment, Model model, Arguments arguments) {
        List<Row> rows = found(environment, model, arguments);
        return Optional.of(new Reading(environment, model).of(rows, arguments.texts("fields")));
    }

    /** A limit of 0 or none is no limit. */
    private static List<Row> found(Environment environment, Model model, Arguments arguments) {
        int limit = arguments.number("limit", 0);
        return new Search(environment, model)
                .rows(
                        arguments.list("domain"),
                        arguments.text("order", model.order()),
                        arguments.number("offset", 0),
                        limit == 0 ? Integer.MAX_VALUE : limit);
    }

    private static Optional<Object> readGroup(Environment environment, Model model, Arguments arguments) {
        environment.require(Operation.READ, model);
        return Optional.of(new Grouping(environment, model)
                .of(
                        arguments.list("domain"),
                        arguments.texts("fields"),
                        arguments.texts("groupby").getFirst(),
                        arguments.flag("lazy", true)));
    }

    /** Needs no right (measured). */
    private static Optional<Object> fieldsGet(Environment environment, Model model, Arguments arguments) {
        return Optional.of(Description.of(model, arguments.texts("allfields"), arguments.texts("attributes")));
    }

    private static Optional<Object> checkAccessRights(Environment environment, Model model, Arguments arguments) {
        Operation operation = Operation.of(arguments.text("operation", ""));
        if (arguments.flag("raise_exception", true)) {
            environment.require(operation, model);
        }
        return Optional.of(environment.may(operation, model));
    }

    private static Optional<Object> hasAccess(Environment environment, Model model, Arguments arguments) {
        return Optional.of(environment.may(Operation.of(arguments.text("operation", "")), model));
    }

    private static Optional<Object> nameSearch(Environment environment, Model model, Arguments arguments) {
        List<Object> domain = new ArrayList<>(arguments.list("args"));
        domain.add(List.of(model.nameField(), arguments.text("operator", "ilike"), arguments.text("name", "")));
        List<Object> named = new ArrayList<>();
        for (Row row : new Search(environment, model).rows(domain, model.order(), 0, arguments.number("limit", 100))) {
            named.add(List.of(row.id(), environment.displayName(model, row)));
        }
        return Optional.of(named);
    }

    private static Optional<Object> load(Environment environment, Model model, Arguments arguments) {
        return Optional.of(new Loading(environment, model).load(arguments.texts("fields"), arguments.list("data")));
    }

    private static Optional<Object> externalIds(Environment environment, Model model, Arguments arguments) {
        return Optional.of(Map.copyOf(new ExternalIds(environment.database(), model).of(arguments.ids())));
    }

    private static Optional<Object> archive(Environment environment, Model model, Arguments arguments) {
        environment.write(model.name(), arguments.ids(), Map.of("active", false));
        return Optional.empty();
    }

    private static Optional<Object> toggleActive(Environment environment, Model model, Arguments arguments) {
        for (int id : arguments.ids()) {
            boolean active = environment
                    .row(model.name(), id)
                    .map(row -> row.isTrue("active"))
                    .orElse(false);
            environment.write(model.name(), List.of(id), Map.of("active", !active));
        }
        return Optional.empty();
    }
}
