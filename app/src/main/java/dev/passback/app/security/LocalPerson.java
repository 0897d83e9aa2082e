package dev.passback.app.security;

import dev.passback.app.people.Person;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Somebody who signs in with a password of this installation. */
record LocalPerson(Person person) implements UserDetails, SignedIn {

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities(person);
    }

    static List<GrantedAuthority> authorities(Person person) {
        return List.of(new SimpleGrantedAuthority("ROLE_" + person.role().name()));
    }

    @Override
    public @Nullable String getPassword() {
        return person.password().orElse(null);
    }

    @Override
    public String getUsername() {
        return person.name();
    }

    @Override
    public boolean isEnabled() {
        return !person.disabled();
    }
}
