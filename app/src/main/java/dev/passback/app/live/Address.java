package dev.passback.app.live;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;

/** The address of a system, as far as it may be called. Tokens and scores go over TLS, or stay on this machine. */
public final class Address {
    private Address() {}

    /**
     * {@return the address}
     *
     * @throws ConnectionException if it is none, carries credentials, or is plain http to another machine without leave
     */
    public static URI parse(String text, boolean allowHttp) {
        URI uri = uri(text);
        if (uri.getUserInfo() != null || uri.getQuery() != null || uri.getFragment() != null) {
            throw new ConnectionException("the address must be a site's front page, without credentials and without ?");
        }
        boolean isHttps = "https".equalsIgnoreCase(uri.getScheme());
        if (uri.getHost() == null || !(isHttps || "http".equalsIgnoreCase(uri.getScheme()))) {
            throw new ConnectionException("\"" + text + "\" is no address such as https://moodle.example.edu");
        }
        if (!isHttps && !allowHttp && !isLoopback(uri.getHost())) {
            throw new ConnectionException("plain http would show credentials and scores to everybody on the way to "
                    + uri.getHost() + "; use https, or say --allow-http");
        }
        return uri;
    }

    private static URI uri(String text) {
        try {
            return new URI(text.strip());
        } catch (URISyntaxException e) {
            throw new ConnectionException("\"" + text + "\" is no address such as https://moodle.example.edu");
        }
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
