package dev.passback.app.live;

import dev.passback.app.link.Connection;
import dev.passback.app.link.Naming;
import dev.passback.app.store.Store;
import dev.passback.finding.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Adds, changes and removes connections. A secret goes in and never comes out. */
public final class Connecting {
    private final Store store;
    private final Systems systems;

    public Connecting(Store store, Systems systems) {
        this.store = store;
        this.systems = systems;
    }

    /**
     * Adds a connection.
     *
     * @throws ConnectionException if the name is taken or none, the secret is blank, or no connector can work with it
     */
    public void add(String name, SystemAddress address, Reach reach, String secret) {
        if (!Naming.isGood(name)) {
            throw new ConnectionException(
                    Wording.of("a connection's name has up to 64 letters, digits, dots, _ and -, not \"{}\"", name));
        }
        Map<String, String> settings = new TreeMap<>(address.settings());
        if (reach != Reach.ANYWHERE) {
            settings.put(Reach.SETTING, reach.label());
        }
        Connection connection =
                new Connection(name, address.kind().label(), settings, sealed(name, secret), Optional.empty());
        systems.requireUsable(connection);
        if (!store.connections().add(connection)) {
            throw new ConnectionException(Wording.of("there is a connection \"{}\" already", name));
        }
    }

    /**
     * Puts another secret in the place of the one that a connection has.
     *
     * @throws ConnectionException if the secret is blank, or no connector can work with it
     */
    public void rotate(String name, String secret) {
        Connection found = OpenEnds.connection(store, name);
        String sealed = sealed(name, secret);
        systems.requireUsable(new Connection(name, found.kind(), found.settings(), sealed, Optional.empty()));
        store.connections().rotate(name, sealed);
    }

    /** {@return the names of the links that use it; it is removed only if there are none} */
    public List<String> remove(String name) {
        OpenEnds.connection(store, name);
        return store.connections().remove(name);
    }

    private String sealed(String name, String secret) {
        if (secret.isBlank()) {
            throw new ConnectionException(Wording.of("the credentials are empty"));
        }
        return systems.sealed(name, secret.strip());
    }
}
