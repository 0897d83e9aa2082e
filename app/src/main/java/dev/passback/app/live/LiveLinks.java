package dev.passback.app.live;

import dev.passback.app.link.Link;
import dev.passback.app.store.Store;
import dev.passback.app.sync.LinkEnds;
import dev.passback.connect.Traffic;
import dev.passback.connectors.http.Http;
import dev.passback.connectors.http.HttpLimits;

/** Opens the ends of links, over HTTP connections that all of them share. Safe for several threads. */
public final class LiveLinks implements AutoCloseable {
    private final Systems systems;
    private final Http http = new Http(HttpLimits.DEFAULT, new Traffic());

    public LiveLinks(Systems systems) {
        this.systems = systems;
    }

    /** @param store for these ends alone */
    public LinkEnds open(Store store, Link link) {
        return new OpenEnds(store, systems, http, link);
    }

    @Override
    public void close() {
        http.close();
    }
}
