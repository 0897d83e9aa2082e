package dev.passback.sandbox.moodle.site;

import java.util.function.UnaryOperator;

/** What an administrator does to accounts. */
public final class UserEditor {
    private final Site site;

    UserEditor(Site site) {
        this.site = site;
    }

    public User add(String username, String firstname, String lastname, String email, String idnumber) {
        return site.change(() -> {
            long id = site.numbers().next(Numbers.Table.USER);
            User user = new User(id, username, firstname, lastname, email, idnumber);
            site.put(user);
            return user;
        });
    }

    public void changeEmail(long userId, String email) {
        change(userId, user -> user.withEmail(email));
    }

    public void changeIdnumber(long userId, String idnumber) {
        change(userId, user -> user.withIdnumber(idnumber));
    }

    public void change(long userId, User.Standing standing) {
        change(userId, user -> user.withStanding(standing));
    }

    private void change(long userId, UnaryOperator<User> change) {
        site.change(() -> {
            site.put(change.apply(site.user(userId).orElseThrow()));
            return userId;
        });
    }
}
