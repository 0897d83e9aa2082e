package dev.passback.app.live;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;

/** Where a system is, and which account is used there; all but the secret. */
public sealed interface SystemAddress {
    SystemKind kind();

    /** {@return what a connection keeps of it} */
    Map<String, String> settings();

    /** A Moodle. */
    record Moodle(URI url) implements SystemAddress {
        @Override
        public SystemKind kind() {
            return SystemKind.MOODLE;
        }

        @Override
        public Map<String, String> settings() {
            return Map.of("url", url.toString());
        }
    }

    /**
     * An OpenEduCat.
     *
     * @param prefix how the codes of exams begin that are made there
     */
    record OpenEduCat(URI url, String database, String user, String prefix) implements SystemAddress {
        public static final String USUAL_PREFIX = "MDL";

        @Override
        public SystemKind kind() {
            return SystemKind.OPENEDUCAT;
        }

        @Override
        public Map<String, String> settings() {
            Map<String, String> settings = new TreeMap<>();
            settings.put("url", url.toString());
            settings.put("db", database);
            settings.put("user", user);
            settings.put("prefix", prefix);
            return settings;
        }
    }
}
