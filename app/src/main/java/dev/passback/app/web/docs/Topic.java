package dev.passback.app.web.docs;

import java.util.List;

/**
 * What the API can do with one kind of thing.
 *
 * @param id by what its page is known
 * @param title what it is called in the reader's language
 */
public record Topic(String id, String title, List<Endpoint> endpoints) {
    public Topic {
        endpoints = List.copyOf(endpoints);
    }
}
