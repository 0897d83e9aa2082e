package dev.passback.app.security;

import dev.passback.app.link.Connection;
import dev.passback.app.link.End;
import dev.passback.app.link.Link;
import dev.passback.app.people.Access;
import dev.passback.app.people.Owned;
import dev.passback.app.store.EmbeddedGradebook;
import dev.passback.app.store.Store;
import dev.passback.transfer.TransferId;
import dev.passback.transfer.TransferRecord;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds things for a person: what others own is not there for them. The only way by which pages and the API come to what
 * belongs to somebody.
 */
public final class Gate {
    private static final String EMBEDDED = "embedded:";

    private final Store store;
    private final Access access;

    private Gate(Store store, Access access) {
        this.store = store;
        this.access = access;
    }

    public static Gate of(Store store, Access access) {
        return new Gate(store, access);
    }

    /** @throws NotFoundException if there is none of that name for this person */
    public EmbeddedGradebook gradebook(String name) {
        require(Owned.gradebook(name), "gradebook");
        return store.gradebooks().find(name).orElseThrow(() -> new NotFoundException("gradebook"));
    }

    /**
     * Sees to it that a gradebook is this person's, without looking whether it is there.
     *
     * @throws NotFoundException if it is not
     */
    public void requireGradebook(String name) {
        require(Owned.gradebook(name), "gradebook");
    }

    /**
     * Sees to it that the connection to a running system's gradebook is this person's.
     *
     * @param name of the gradebook, as {@code CONNECTION:COURSE}
     * @throws NotFoundException if it is not
     */
    public void requireLive(String name) {
        require(Owned.connection(End.parse(name).map(End::connection).orElse("")), "connection");
    }

    /** @throws NotFoundException if there is none of that name for this person */
    public Link link(String name) {
        require(Owned.link(name), "link");
        return store.links().find(name).orElseThrow(() -> new NotFoundException("link"));
    }

    /** @throws NotFoundException if there is none of that name for this person */
    public Connection connection(String name) {
        require(Owned.connection(name), "connection");
        return store.connections().find(name).orElseThrow(() -> new NotFoundException("connection"));
    }

    /**
     * {@return the transfer; a person's own are those that they asked for, and those into gradebooks and by links of theirs}
     *
     * @throws NotFoundException if there is none of that number for this person
     */
    public TransferRecord transfer(String id) {
        return TransferId.parse(id)
                .flatMap(store.journal()::find)
                .filter(this::sees)
                .orElseThrow(() -> new NotFoundException("transfer"));
    }

    public boolean sees(TransferRecord transfer) {
        if (access.seesAll()) {
            return true;
        }
        String target = transfer.request().target();
        if (target.startsWith(EMBEDDED)) {
            return sees(Owned.gradebook(target.substring(EMBEDDED.length())));
        }
        if (!transfer.request().sourceKind().equals(Link.SOURCE_KIND)) {
            return transfer.request().actor().equals(access.person());
        }
        return store.links()
                .into(target)
                .map(link -> sees(Owned.link(link.name())))
                .orElse(false);
    }

    /** {@return which names of that kind this person sees} */
    public Predicate<String> seen(Owned.Kind kind) {
        if (access.seesAll()) {
            return name -> true;
        }
        Set<String> own = store.owners().owned(access.person(), kind);
        return own::contains;
    }

    private void require(Owned thing, String what) {
        if (!sees(thing)) {
            throw new NotFoundException(what);
        }
    }

    private boolean sees(Owned thing) {
        return access.seesAll() || access.sees(owner(thing));
    }

    /** {@return whose it is} */
    public Optional<String> owner(Owned thing) {
        return store.owners().of(thing);
    }
}
