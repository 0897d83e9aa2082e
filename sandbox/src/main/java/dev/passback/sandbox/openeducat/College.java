package dev.passback.sandbox.openeducat;

import dev.passback.sandbox.openeducat.model.Installation;

/** What a simulated OpenEduCat holds when it starts. */
public interface College {
    Installation installation();

    /** {@return the name of its database} */
    String database();

    /** {@return the login of the user that programs use; it has the rights Exam / User} */
    String login();

    /** {@return the API key of that user} */
    String key();

    void fill(Seeds seeds);
}
