package dev.passback.app.security;

import dev.passback.app.store.StorePool;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * Signing in at an institution's server: the authorization code flow of OpenID Connect with PKCE, state and nonce, which
 * Spring sees to. The server is asked within time limits, and never leads to another one.
 */
final class InstitutionSignIn {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(10);

    private final Institution institution;
    private final StorePool stores;
    private final InstantSource clock;
    private final SignInRecord record;
    private final JdkClientHttpRequestFactory requests;

    InstitutionSignIn(Institution institution, StorePool stores, InstantSource clock, SignInRecord record) {
        this.institution = institution;
        this.stores = stores;
        this.clock = clock;
        this.record = record;
        requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
        requests.setReadTimeout(ANSWER);
    }

    void set(HttpSecurity http) {
        http.oauth2Login(this::set);
    }

    private void set(OAuth2LoginConfigurer<HttpSecurity> login) {
        login.clientRegistrationRepository(new InstitutionRegistration(institution, http(), clock))
                .authorizedClientRepository(new NoClients())
                .loginPage("/sign-in")
                .authorizationEndpoint(start -> start.baseUri(InstitutionRegistration.STARTS_AT))
                .redirectionEndpoint(back -> back.baseUri(InstitutionRegistration.COMES_BACK_AT))
                .tokenEndpoint(token -> token.accessTokenResponseClient(tokens()))
                .userInfoEndpoint(
                        user -> user.oidcUserService(new InstitutionPeople(institution, userService(), stores, clock)))
                .successHandler(record.success())
                .failureHandler(record.failureElsewhere())
                .addObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F start) {
                        start.setAuthenticationFailureHandler(record.failureElsewhere());
                        return start;
                    }
                });
    }

    /** {@return what reads tokens that say who somebody is, and believes them if the server of that address signed them} */
    JwtDecoderFactory<ClientRegistration> idTokens() {
        IdTokens tokens = new IdTokens();
        return tokens::of;
    }

    /** The server's keys are kept with the decoder, and so is the decoder with the registration. */
    private final class IdTokens {
        private @Nullable ClientRegistration of;
        private @Nullable JwtDecoder decoder;

        synchronized JwtDecoder of(ClientRegistration registration) {
            JwtDecoder kept = decoder;
            if (kept == null || !registration.equals(of)) {
                kept = decoder(registration);
                decoder = kept;
                of = registration;
            }
            return kept;
        }
    }

    private JwtDecoder decoder(ClientRegistration registration) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(Objects.requireNonNull(
                        registration.getProviderDetails().getJwkSetUri(), "the issuer names no keys"))
                .restOperations(http())
                .build();
        decoder.setJwtValidator(JwtValidators.createDefaultWithValidators(new OidcIdTokenValidator(registration)));
        decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        return decoder;
    }

    private RestTemplate http() {
        return new RestTemplate(requests);
    }

    private RestClientAuthorizationCodeTokenResponseClient tokens() {
        RestClientAuthorizationCodeTokenResponseClient client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }

    private OAuth2UserService<OidcUserRequest, OidcUser> userService() {
        DefaultOAuth2UserService asking = new DefaultOAuth2UserService();
        RestTemplate http = http();
        http.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        asking.setRestOperations(http);
        OidcUserService service = new OidcUserService();
        service.setOauth2UserService(asking);
        return service;
    }
}
