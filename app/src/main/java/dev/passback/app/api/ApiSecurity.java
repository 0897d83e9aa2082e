package dev.passback.app.api;

import dev.passback.app.people.Scope;
import dev.passback.app.security.TokenBearer;
import dev.passback.app.security.Tokens;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The door for programs. There is no session, and no cookie is looked at; so no other site can have a browser send
 * something in somebody's name, and there is no CSRF token.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity implements WebMvcConfigurer {
    static final String ROOT = "/api/v1";

    /** The same for everybody, and it says nothing of anybody. */
    private static final String[] DESCRIPTION = {ROOT + "/openapi.json", ROOT + "/openapi.json.yaml"};

    /** Put there by application.properties. */
    private static final String METRICS = ROOT + "/metrics";

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, Tokens tokens) {
        return http.securityMatcher(ROOT + "/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(DESCRIPTION)
                        .permitAll()
                        // of the whole installation, so for who sees all of it
                        .requestMatchers(METRICS)
                        .access((who, request) -> new AuthorizationDecision(seesAll(who.get())))
                        .anyRequest()
                        .authenticated())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilterBefore(new BearerFilter(tokens), AuthorizationFilter.class)
                .exceptionHandling(failures -> failures.authenticationEntryPoint(ApiSecurity::askWhoIsThere))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                        .frameOptions(frame -> frame.deny())
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    /** Tells of requests that no door lets through, in the form of every other problem where a program asked. */
    @Bean
    RequestRejectedHandler rejected() {
        RequestRejectedHandler pages = new HttpStatusRequestRejectedHandler();
        return (request, response, reason) -> {
            if (request.getRequestURI().startsWith(ROOT + "/")) {
                Problem.of(ApiCode.INVALID, "the address or a header holds what cannot be")
                        .send(response);
            } else {
                pages.handle(request, response, reason);
            }
        };
    }

    private static boolean seesAll(@Nullable Authentication who) {
        return who != null
                && who.getPrincipal() instanceof TokenBearer bearer
                && bearer.access().seesAll()
                && bearer.scopes().contains(Scope.READ);
    }

    private static void askWhoIsThere(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        boolean isSaid = BearerFilter.said(request).isPresent();
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE,
                "Bearer realm=\"passback\"" + (isSaid ? ", error=\"invalid_token\"" : ""));
        Problem.of(
                        ApiCode.UNAUTHENTICATED,
                        isSaid
                                ? "the token is not known, has ended, or is of somebody who may not come in"
                                : "the request says no token")
                .send(response);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new TellerArgument());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new ScopeCheck()).addPathPatterns(ROOT + "/**");
    }
}
