package dev.passback.sandbox.moodle.site;

/** Somebody with an account. Neither idnumber nor, by direct creation, e-mail is unique in Moodle. */
public record User(
        long id, String username, String firstname, String lastname, String email, String idnumber, Standing standing) {

    /** What the account is good for. */
    public enum Standing {
        ACTIVE,
        SUSPENDED,
        MUST_CHANGE_PASSWORD
    }

    public User(long id, String username, String firstname, String lastname, String email, String idnumber) {
        this(id, username, firstname, lastname, email, idnumber, Standing.ACTIVE);
    }

    public String fullname() {
        return (firstname + " " + lastname).strip();
    }

    public boolean suspended() {
        return standing == Standing.SUSPENDED;
    }

    public User withEmail(String other) {
        return new User(id, username, firstname, lastname, other, idnumber, standing);
    }

    public User withIdnumber(String other) {
        return new User(id, username, firstname, lastname, email, other, standing);
    }

    public User withStanding(Standing other) {
        return new User(id, username, firstname, lastname, email, idnumber, other);
    }
}
