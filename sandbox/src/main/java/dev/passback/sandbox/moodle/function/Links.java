package dev.passback.sandbox.moodle.function;

/** Addresses that answers name. They carry the recorded host, wherever the simulated Moodle listens. */
final class Links {
    static final String SITE = "http://moodle.example.test";
    private static final String THEME = SITE + "/theme/image.php/boost/";
    private static final String REVISION = "/1795295447/";

    private Links() {}

    static String picture(String size) {
        return THEME + "core" + REVISION + "u/" + size;
    }

    static String icon(String module) {
        return THEME + module + REVISION + "monologo?filtericon=1";
    }

    static String module(String module, long cmid) {
        return SITE + "/mod/" + module + "/view.php?id=" + cmid;
    }
}
