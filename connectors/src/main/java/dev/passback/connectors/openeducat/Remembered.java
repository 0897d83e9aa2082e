package dev.passback.connectors.openeducat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What one connector knows about a server and gives to the next, so that a cycle needs no sign-in, no probes and no look-up
 * of codes. Holds no key.
 *
 * @param account whom it was found out with; it is worth nothing to another one
 * @param places by their codes
 * @param terms by the settings of the Enterprise edition
 */
record Remembered(
        String account,
        OptionalLong uid,
        Optional<Installation> installation,
        Map<String, FoundPlace> places,
        Map<String, FoundTerms> terms) {
    Remembered {
        places = Map.copyOf(places);
        terms = Map.copyOf(terms);
    }

    static Remembered nothing(String account) {
        return new Remembered(account, OptionalLong.empty(), Optional.empty(), Map.of(), Map.of());
    }

    Remembered with(OptionalLong newUid) {
        return new Remembered(account, newUid, installation, places, terms);
    }

    /** Places go with it: another installation may be another database. */
    Remembered with(Installation newInstallation) {
        return new Remembered(account, uid, Optional.of(newInstallation), Map.of(), Map.of());
    }

    Remembered with(OpenEduCatPlace place, FoundPlace found) {
        Map<String, FoundPlace> more = new HashMap<>(places);
        more.put(place.toString(), found);
        return new Remembered(account, uid, installation, more, terms);
    }

    Remembered with(EnterpriseSettings settings, FoundTerms found) {
        Map<String, FoundTerms> more = new HashMap<>(terms);
        more.put(settings.toString(), found);
        return new Remembered(account, uid, installation, places, more);
    }
}
