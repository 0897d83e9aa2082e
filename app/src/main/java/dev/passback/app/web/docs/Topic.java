package dev.passback.app.web.docs;

import java.util.List;

/** What the API can do with one kind of thing. */
public record Topic(String name, List<Endpoint> endpoints) {
    public Topic {
        endpoints = List.copyOf(endpoints);
    }

    /** {@return by what its page is known} */
    public String id() {
        return name.replace(' ', '-');
    }
}
