package dev.passback.connectors.openeducat;

import dev.passback.connectors.openeducat.odoo.OdooAccount;
import dev.passback.finding.UnclearException;
import dev.passback.finding.Wording;
import java.net.URI;
import java.util.regex.Pattern;

/**
 * What a connection to OpenEduCat needs.
 *
 * @param uri the Odoo server's address, such as {@code https://college.example.org}
 * @param login the account's login, mostly an e-mail address
 * @param key an API key of that account
 * @param prefix how the codes of exams and sessions begin that are made here; another Moodle needs another one
 */
public record OpenEduCatConnection(URI uri, String database, String login, String key, String prefix) {
    public static final String DEFAULT_PREFIX = "MDL";

    // a digit at the end would run into the batch's number
    private static final Pattern PREFIX = Pattern.compile("[A-Z][A-Z0-9]{0,4}(?<![0-9])");

    public OpenEduCatConnection {
        if (!PREFIX.matcher(prefix).matches()) {
            throw new UnclearException(Wording.of(
                    "the prefix must be one to five capital letters or digits, a letter first and last, not \"{}\"",
                    prefix));
        }
        if (uri.getHost() == null) {
            throw new UnclearException(Wording.of("the address must have a host: {}", uri.toString()));
        }
        String text = uri.toString();
        uri = text.endsWith("/") ? URI.create(text.substring(0, text.length() - 1)) : uri;
    }

    OdooAccount account() {
        return new OdooAccount(uri, database, login, key);
    }

    /** The key is shown nowhere. */
    @Override
    public String toString() {
        return account().toString();
    }
}
