package dev.passback.app.sync;

import dev.passback.connect.LiveGradebook;
import dev.passback.connect.Participant;
import dev.passback.link.WhoIs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Says of users who match nobody in the linked roster where else the system knows them. */
record Whereabouts(LiveGradebook gradebook) {

    Map<String, WhoIs> told(Map<String, WhoIs> people, Map<String, Participant> participants) {
        List<Participant> strangers = people.entrySet().stream()
                .filter(person -> person.getValue() instanceof WhoIs.Unmatched)
                .map(person -> participants.get(person.getKey()))
                .filter(Objects::nonNull)
                .toList();
        if (strangers.isEmpty()) {
            return people;
        }
        Map<String, WhoIs> told = new LinkedHashMap<>(people);
        gradebook.whereabouts(strangers).forEach((person, where) -> told.put(person.id(), new WhoIs.Unmatched(where)));
        return told;
    }
}
