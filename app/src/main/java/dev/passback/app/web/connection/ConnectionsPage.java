package dev.passback.app.web.connection;

import dev.passback.app.link.Checked;
import dev.passback.app.link.Connection;
import dev.passback.app.people.Access;
import dev.passback.app.people.Owned;
import dev.passback.app.security.Gate;
import dev.passback.app.store.Store;
import dev.passback.app.store.StorePool;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The connections that a person sees. */
@Controller
final class ConnectionsPage {
    private final StorePool stores;

    ConnectionsPage(StorePool stores) {
        this.stores = stores;
    }

    /**
     * A connection in the list.
     *
     * @param checked what came of looking at it the last time
     */
    record Row(String name, String kind, String address, Optional<String> owner, Optional<Checked> checked) {}

    @GetMapping("/connections")
    String show(Access access, Model model) {
        List<Row> rows = stores.with(store -> rows(store, access));
        model.addAttribute("rows", rows);
        model.addAttribute("mayChange", access.mayChange());
        model.addAttribute(
                "mayPropose",
                access.mayChange() && rows.stream().map(Row::kind).distinct().count() > 1);
        return "connections/list";
    }

    private static List<Row> rows(Store store, Access access) {
        Predicate<String> seen = Gate.of(store, access).seen(Owned.Kind.CONNECTION);
        Map<String, Checked> checks = store.connections().checks();
        return store.connections().list().stream()
                .filter(connection -> seen.test(connection.name()))
                .map(connection -> row(store, connection, checks))
                .toList();
    }

    private static Row row(Store store, Connection connection, Map<String, Checked> checks) {
        return new Row(
                connection.name(),
                connection.kind(),
                connection.settings().getOrDefault("url", ""),
                store.owners().of(Owned.connection(connection.name())),
                Optional.ofNullable(checks.get(connection.name())));
    }
}
