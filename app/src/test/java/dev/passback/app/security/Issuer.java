package dev.passback.app.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import dev.passback.app.people.Role;
import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.security.web.SecurityFilterChain;

/**
 * An institution's server: Spring Authorization Server with one client, which is Passback, and whoever is enrolled. Not where
 * our application looks for its own parts.
 */
final class Issuer implements AutoCloseable {
    private static final String CLIENT = "passback";
    private static final String SECRET = "a secret between two servers";
    private static final String PASSWORD = "known to the institution only";

    private final AnnotationConfigServletWebServerApplicationContext context;
    private final Town town = new Town();

    private Issuer(int port) {
        context = new AnnotationConfigServletWebServerApplicationContext();
        context.registerBean(Town.class, () -> town);
        context.registerBean(TomcatServletWebServerFactory.class, () -> factory(port));
        context.register(Server.class);
        context.refresh();
    }

    static Issuer start() {
        return new Issuer(0);
    }

    /** {@return one that answers at this address of another that was closed} */
    static Issuer startAt(String address) {
        return new Issuer(URI.create(address).getPort());
    }

    private static TomcatServletWebServerFactory factory(int port) {
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(port);
        // cookies do not tell ports of one machine apart
        factory.getSettings().getSession().getCookie().setName("issuer");
        return factory;
    }

    String address() {
        return "http://127.0.0.1:"
                + Objects.requireNonNull(context.getWebServer()).getPort();
    }

    /** {@return the server as Passback is told of it} */
    Institution institution(Optional<Role> fresh) {
        return new Institution(address(), CLIENT, SECRET, "Example College", Institution.NAME_CLAIM, fresh);
    }

    /** {@return the password of everybody there} */
    static String password() {
        return PASSWORD;
    }

    /** Enrols somebody, or tells something else of them. */
    void enrol(String id, Map<String, Object> claims) {
        town.people.put(id, claims);
    }

    /** From now on codes are as old as that when they are given. */
    void codesAreOlderBy(Duration age) {
        town.age = age;
    }

    /** From now on tokens are signed by a key that is not the server's. */
    void signByAnotherKey() {
        town.signing = key();
    }

    @Override
    public void close() {
        context.close();
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("the-key").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the server knows. */
    private static final class Town {
        private final Map<String, Map<String, Object>> people = new ConcurrentHashMap<>();
        private final RSAKey published = key();
        private volatile RSAKey signing = published;
        private volatile Duration age = Duration.ZERO;
    }

    @Configuration(proxyBeanMethods = false)
    @EnableWebSecurity
    static class Server {

        @Bean
        SecurityFilterChain chain(HttpSecurity http, Town town) {
            return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults())
                            .authorizationEndpoint(start -> start.authenticationProviders(
                                    providers -> providers.forEach(provider -> setAge(provider, town)))))
                    .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .oauth2ResourceServer(resource -> resource.jwt(Customizer.withDefaults()))
                    .formLogin(Customizer.withDefaults())
                    .build();
        }

        private static void setAge(AuthenticationProvider provider, Town town) {
            if (provider instanceof OAuth2AuthorizationCodeRequestAuthenticationProvider codes) {
                codes.setAuthorizationCodeGenerator(context -> {
                    Instant given = Instant.now().minus(town.age);
                    return new OAuth2AuthorizationCode(
                            UUID.randomUUID().toString(), given, given.plus(Duration.ofMinutes(5)));
                });
            }
        }

        /** Filters are asked only on the way to some servlet. */
        @Bean
        HttpServlet nothing() {
            return new HttpServlet() {
                private static final long serialVersionUID = 1;
            };
        }

        @Bean
        UserDetailsService people(Town town) {
            return name -> {
                if (!town.people.containsKey(name)) {
                    throw new UsernameNotFoundException(name);
                }
                return User.withUsername(name).password("{noop}" + PASSWORD).build();
            };
        }

        @Bean
        RegisteredClientRepository clients() {
            return new InMemoryRegisteredClientRepository(RegisteredClient.withId(CLIENT)
                    .clientId(CLIENT)
                    .clientSecret("{noop}" + SECRET)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    // of an address of this machine any port will do
                    .redirectUri("http://127.0.0.1/sign-in/from/institution")
                    .scope(OidcScopes.OPENID)
                    .scope(OidcScopes.PROFILE)
                    .clientSettings(ClientSettings.builder()
                            .requireProofKey(true)
                            .requireAuthorizationConsent(false)
                            .build())
                    .build());
        }

        @Bean
        OAuth2TokenGenerator<?> tokens(Town town, JwtEncoder encoder) {
            JwtGenerator signed = new JwtGenerator(encoder);
            signed.setJwtCustomizer(context -> {
                if (OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) {
                    town.people
                            .getOrDefault(context.getPrincipal().getName(), Map.of())
                            .forEach((claim, value) -> context.getClaims().claim(claim, value));
                }
            });
            return signed;
        }

        @Bean
        JWKSource<SecurityContext> keys(Town town) {
            return new ImmutableJWKSet<>(new JWKSet(town.published));
        }

        @Bean
        JwtEncoder encoder(Town town) {
            return parameters ->
                    new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(town.signing))).encode(parameters);
        }

        @Bean
        JwtDecoder decoder(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }
    }
}
