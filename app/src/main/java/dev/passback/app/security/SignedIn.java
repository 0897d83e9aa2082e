package dev.passback.app.security;

import dev.passback.app.people.Access;
import dev.passback.app.people.Person;

/** Who is signed in, whichever way they came. */
public interface SignedIn {
    /** The attribute of a request that holds who they are now. */
    String NOW = "dev.passback.person";

    /** {@return who they were when they signed in; what they may do now is asked anew for each request} */
    Person person();

    default Access access() {
        return new Access(person().name(), person().role());
    }
}
