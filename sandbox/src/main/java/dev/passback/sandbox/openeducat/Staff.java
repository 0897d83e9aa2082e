package dev.passback.sandbox.openeducat;

import dev.passback.sandbox.openeducat.orm.Account;
import dev.passback.sandbox.openeducat.orm.Account.ApiKey;
import dev.passback.sandbox.openeducat.orm.Group;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * The users of a generated college: {@code admin}, {@code passback} (Exam / User), {@code manager} (Exam / Manager),
 * {@code faculty}, {@code plain} (internal, no group of OpenEduCat) and {@code portal}. Each has the API key
 * {@link #secret}, and the login as its password.
 */
final class Staff {
    private static final Set<Group> EXAM_USER =
            EnumSet.of(Group.INTERNAL, Group.FACULTY, Group.EXAM_USER, Group.ASSIGNMENT_USER, Group.GRADING_USER);

    private final long seed;

    Staff(long seed) {
        this.seed = seed;
    }

    static String secret(long seed, String login) {
        byte[] bytes = new byte[20];
        new Random(seed * 31 + login.hashCode()).nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    void hire(Seeds seeds) {
        Set<Group> manager = EnumSet.copyOf(EXAM_USER);
        manager.addAll(Set.of(Group.EXAM_MANAGER, Group.ASSIGNMENT_MANAGER, Group.GRADING_MANAGER));
        Set<Group> admin = EnumSet.complementOf(EnumSet.of(Group.PORTAL, Group.ADMINISTRATOR));
        seeds.user(account(2, "admin", admin), "Administrator");
        seeds.user(account(14, "passback", EXAM_USER), "Passback");
        seeds.user(account(15, "manager", manager), "Exam Manager");
        seeds.user(account(16, "plain", Set.of(Group.INTERNAL)), "Plain User");
        seeds.user(account(17, "faculty", Set.of(Group.INTERNAL, Group.FACULTY)), "Faculty Only");
        seeds.user(account(18, "portal", Set.of(Group.PORTAL)), "Portal User");
    }

    private Account account(int uid, String login, Set<Group> groups) {
        return new Account(uid, login, login, List.of(new ApiKey(secret(seed, login), Optional.empty())), groups);
    }
}
