package dev.passback.app.security;

import dev.passback.app.store.StorePool;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Finds people by the name under which they sign in; those who sign in elsewhere only have no password here. */
final class LocalPeople implements UserDetailsService {
    private final StorePool stores;

    LocalPeople(StorePool stores) {
        this.stores = stores;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return stores.with(store -> store.people().find(name))
                .filter(person -> person.password().isPresent())
                .map(LocalPerson::new)
                .orElseThrow(() -> new UsernameNotFoundException("nobody signs in here under that name"));
    }
}
