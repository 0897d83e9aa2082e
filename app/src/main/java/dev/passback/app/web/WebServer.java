package dev.passback.app.web;

import dev.passback.app.drafting.DraftQueue;
import dev.passback.app.security.FirstAdministrator;
import dev.passback.app.security.Institution;
import dev.passback.app.store.StorePool;
import java.net.URI;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The web application, from when it answers until it is closed. */
public final class WebServer implements AutoCloseable {
    private final ListenOn where;
    private final ConfigurableApplicationContext context;

    private WebServer(ListenOn where, ConfigurableApplicationContext context) {
        this.where = where;
        this.context = context;
    }

    /** @throws PortTakenException if the port is not free */
    public static WebServer start(ListenOn where, Parts parts) {
        return start(where, parts, Optional.empty());
    }

    /**
     * Starts one where people can sign in at their institution's server.
     *
     * @throws PortTakenException if the port is not free
     */
    public static WebServer start(ListenOn where, Parts parts, Optional<Institution> institution) {
        SpringApplication application = new SpringApplication(WebConfiguration.class);
        application.setDefaultProperties(properties(where));
        application.setRegisterShutdownHook(false);
        application.addInitializers(context -> {
            GenericApplicationContext beans = (GenericApplicationContext) context;
            register(parts, beans);
            institution.ifPresent(server -> beans.registerBean(Institution.class, () -> server));
        });
        try {
            return new WebServer(where, application.run());
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof PortInUseException taken) {
                    throw new PortTakenException(taken.getPort(), e);
                }
            }
            throw e;
        }
    }

    private static Map<String, Object> properties(ListenOn where) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("server.address", where.address());
        properties.put("server.port", where.port());
        properties.put("server.forward-headers-strategy", where.proxy() ? "native" : "none");
        properties.put(
                "server.servlet.session.cookie.secure",
                where.proxy() || where.tls().isPresent());
        where.tls().ifPresent(tls -> {
            properties.put("server.ssl.certificate", tls.certificate().toUri().toString());
            properties.put(
                    "server.ssl.certificate-private-key", tls.key().toUri().toString());
        });
        return properties;
    }

    private static void register(Parts parts, GenericApplicationContext context) {
        context.registerBean(Parts.class, () -> parts);
        // the stores are closed by whoever opened them
        context.registerBean(StorePool.class, parts::stores, bean -> bean.setDestroyMethodName(""));
        context.registerBean(InstantSource.class, parts::clock);
        context.registerBean(DraftQueue.class, parts::queue);
    }

    /** {@return the front page's address} */
    public URI address() {
        int port = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                .getPort();
        return URI.create((where.tls().isPresent() ? "https://" : "http://") + where.address() + ":" + port + "/");
    }

    /** {@return where the first administrator is made; empty where there is one} */
    public Optional<URI> setup() {
        return context.getBean(FirstAdministrator.class).word().map(word -> address()
                .resolve("setup?word=" + word));
    }

    /** {@return everything that runs here} */
    ApplicationContext application() {
        return context;
    }

    @Override
    public void close() {
        context.close();
    }
}
