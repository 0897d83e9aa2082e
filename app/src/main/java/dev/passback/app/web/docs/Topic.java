package dev.passback.app.web.docs;

import java.util.List;

/** What the API can do with one kind of thing. */
public record Topic(String name, List<Endpoint> endpoints) {
    public Topic {
        endpoints = List.copyOf(endpoints);
    }

    /** {@return by what the page knows it} */
    public String id() {
        return "about-" + name.replace(' ', '-');
    }
}
