package dev.passback.app.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.passback.app.people.Person;
import dev.passback.app.people.Role;
import dev.passback.app.store.Store;
import dev.passback.app.store.StorePool;
import dev.passback.grade.Sha256;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;

/** Lets whoever started the server, and nobody else, make the first administrator: by a word that is printed once. */
public final class FirstAdministrator {
    private static final String SETTING = "first-administrator";
    private static final int WORD_BYTES = 24;

    private final StorePool stores;
    private final InstantSource clock;
    private final Passwords passwords;

    public FirstAdministrator(StorePool stores, InstantSource clock, Passwords passwords) {
        this.stores = stores;
        this.clock = clock;
        this.passwords = passwords;
    }

    /** {@return a new word, which ends the one before; empty where there is somebody already} */
    public Optional<String> word() {
        return stores.with(store -> {
            if (!store.people().isEmpty()) {
                return Optional.empty();
            }
            byte[] random = new byte[WORD_BYTES];
            new SecureRandom().nextBytes(random);
            String word = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
            store.preferences().set(SETTING, Sha256.of(word));
            return Optional.of(word);
        });
    }

    /** {@return whether the word is good, and nobody is there yet} */
    public boolean isGood(String word) {
        return stores.with(store -> isGood(store, word));
    }

    /** {@return the first administrator; empty where the word is not good, or somebody else was faster} */
    public Optional<Person> make(String word, String name, String password) {
        return stores.with(store -> {
            if (!isGood(store, word)) {
                return Optional.empty();
            }
            Person person = Person.fresh(name, name, Role.ADMINISTRATOR, passwords.hash(password), clock.instant());
            if (!store.people().addFirst(person)) {
                return Optional.empty();
            }
            store.preferences().remove(SETTING);
            return Optional.of(person);
        });
    }

    private static boolean isGood(Store store, String word) {
        return store.people().isEmpty()
                && store.preferences()
                        .get(SETTING)
                        .filter(hash -> MessageDigest.isEqual(
                                hash.getBytes(UTF_8), Sha256.of(word).getBytes(UTF_8)))
                        .isPresent();
    }
}
