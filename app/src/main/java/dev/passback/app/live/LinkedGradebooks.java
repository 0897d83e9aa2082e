package dev.passback.app.live;

import dev.passback.app.link.Link;
import dev.passback.app.road.LiveGradebooks;
import dev.passback.app.store.Store;
import dev.passback.connect.Gradebook;
import dev.passback.connect.Traffic;
import dev.passback.connectors.http.Http;
import dev.passback.connectors.http.HttpLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The gradebooks that links go to, opened when they are asked for. */
public final class LinkedGradebooks implements LiveGradebooks, AutoCloseable {
    private final Store store;
    private final Systems systems;
    private final List<OpenEnds> opened = new ArrayList<>();
    private final List<Http> connections = new ArrayList<>();

    public LinkedGradebooks(Store store, Systems systems) {
        this.store = store;
        this.systems = systems;
    }

    @Override
    public Optional<Gradebook> of(String target) {
        return store.links().into(target).map(this::open);
    }

    private Gradebook open(Link link) {
        Http http = new Http(HttpLimits.DEFAULT, new Traffic());
        connections.add(http);
        OpenEnds ends = new OpenEnds(store, systems, http, link);
        opened.add(ends);
        return ends.gradebook();
    }

    @Override
    public void close() {
        opened.forEach(OpenEnds::close);
        connections.forEach(Http::close);
    }
}
