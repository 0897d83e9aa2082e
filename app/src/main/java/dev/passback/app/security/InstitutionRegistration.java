package dev.passback.app.security;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestOperations;

/**
 * What an institution's server says of itself, asked when somebody wants to sign in there: that it is away keeps nobody from
 * starting, nor from signing in with a password. Safe for several threads.
 */
final class InstitutionRegistration implements ClientRegistrationRepository {
    /** The name in addresses. */
    static final String ID = "institution";

    static final String STARTS_AT = "/sign-in/at";
    static final String COMES_BACK_AT = "/sign-in/from/*";

    /** How long a server that is away is not asked again: whoever is not signed in can have it asked. */
    static final Duration PAUSE = Duration.ofSeconds(10);

    private static final String DISCOVERY = "/.well-known/openid-configuration";
    private static final ParameterizedTypeReference<Map<String, Object>> DOCUMENT =
            new ParameterizedTypeReference<>() {};

    private final Institution institution;
    private final RestOperations http;
    private final InstantSource clock;
    private @Nullable ClientRegistration known;
    private Instant notBefore = Instant.MIN;

    InstitutionRegistration(Institution institution, RestOperations http, InstantSource clock) {
        this.institution = institution;
        this.http = http;
        this.clock = clock;
    }

    /** @throws InstitutionAwayException if the server does not answer as it should */
    @Override
    public synchronized @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!id.equals(ID)) {
            return null;
        }
        ClientRegistration registration = known;
        if (registration == null) {
            registration = ask();
            known = registration;
        }
        return registration;
    }

    private ClientRegistration ask() {
        Instant now = clock.instant();
        if (now.isBefore(notBefore)) {
            throw new InstitutionAwayException("the server was away a moment ago");
        }
        notBefore = now.plus(PAUSE);
        Map<String, Object> document = document();
        requireSafe(document);
        try {
            return ClientRegistrations.fromOidcConfiguration(document)
                    .registrationId(ID)
                    .clientId(institution.client())
                    .clientSecret(institution.secret())
                    .clientName(institution.name())
                    .redirectUri("{baseUrl}" + COMES_BACK_AT.replace("*", "{registrationId}"))
                    .scope(scopes())
                    .userNameAttributeName(StandardClaimNames.SUB)
                    .build();
        } catch (IllegalArgumentException e) {
            throw new InstitutionAwayException("the server's description of itself cannot be used", e);
        }
    }

    private Map<String, Object> document() {
        String at = institution.issuer().replaceFirst("/$", "") + DISCOVERY;
        try {
            return Optional.ofNullable(http.exchange(URI.create(at), HttpMethod.GET, null, DOCUMENT)
                            .getBody())
                    .orElseThrow(() -> new InstitutionAwayException("the server says nothing of itself"));
        } catch (RestClientException e) {
            throw new InstitutionAwayException("the server does not say what it is", e);
        }
    }

    /** It must be who was configured, and what is said to it must not be overheard. */
    private void requireSafe(Map<String, Object> document) {
        if (!institution.issuer().equals(document.get("issuer"))) {
            throw new InstitutionAwayException("the server calls itself something else");
        }
        boolean isTls = institution.issuer().startsWith("https:");
        boolean isSafe = Stream.of("authorization_endpoint", "token_endpoint", "jwks_uri", "userinfo_endpoint")
                .map(document::get)
                .allMatch(address ->
                        address == null || !isTls || String.valueOf(address).startsWith("https:"));
        if (!isSafe) {
            throw new InstitutionAwayException("the server would be spoken to without TLS");
        }
    }

    private String[] scopes() {
        return institution.claim().equals(StandardClaimNames.EMAIL)
                ? new String[] {OidcScopes.OPENID, OidcScopes.PROFILE, OidcScopes.EMAIL}
                : new String[] {OidcScopes.OPENID, OidcScopes.PROFILE};
    }
}
