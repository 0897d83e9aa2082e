package dev.passback.app.security;

import dev.passback.app.people.Role;
import dev.passback.app.store.StorePool;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Which doors there are, and what each asks. Whose things are whose is seen to by {@link Gate}, not here. */
@Configuration(proxyBeanMethods = false)
public class SecurityConfiguration {
    /** Nothing but our own files, no inline script or style, no frame around us, forms only to ourselves. */
    private static final String CONTENT_SECURITY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static final String[] OPEN = {
        "/sign-in", "/setup", "/*.css", "/*.js", "/favicon.svg", "/webjars/**", "/error", "/health/**"
    };

    private static final String[] ADMINISTRATION = {"/people/**", "/settings/**"};

    @Bean
    Passwords passwords() {
        return new Passwords();
    }

    @Bean
    SignInLimit signInLimit(InstantSource clock) {
        return new SignInLimit(clock);
    }

    @Bean
    Audit audit(InstantSource clock) {
        return new Audit(clock);
    }

    @Bean
    Admission admission(
            StorePool stores,
            InstantSource clock,
            Passwords passwords,
            Audit audit,
            Optional<Institution> institution) {
        return new Admission(stores, clock, passwords, audit, institution);
    }

    @Bean
    Tokens tokens(StorePool stores, InstantSource clock) {
        return new Tokens(stores, clock);
    }

    @Bean
    FirstAdministrator firstAdministrator(StorePool stores, InstantSource clock, Passwords passwords) {
        return new FirstAdministrator(stores, clock, passwords);
    }

    @Bean
    SignInRecord signInRecord(StorePool stores, InstantSource clock) {
        return new SignInRecord(stores, clock);
    }

    /** Signing in at an institution's server, where there is one. */
    @Bean
    @ConditionalOnBean(Institution.class)
    InstitutionSignIn institutionSignIn(
            Institution institution, StorePool stores, InstantSource clock, SignInRecord record) {
        return new InstitutionSignIn(institution, stores, clock, record);
    }

    /** Found by Spring Security where people sign in. */
    @Bean
    @ConditionalOnBean(Institution.class)
    JwtDecoderFactory<ClientRegistration> idTokens(InstitutionSignIn elsewhere) {
        return elsewhere.idTokens();
    }

    /** Names of gradebooks may hold any sign but a slash, also in addresses; paths are decoded once, here as by MVC. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        // PostgreSQL's texts cannot hold it, and nobody can type it
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        firewall.setAllowUrlEncodedPercent(true);
        firewall.setAllowSemicolon(true);
        return firewall;
    }

    /** The pages, for people with a session. */
    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            StorePool stores,
            Passwords passwords,
            SignInLimit limit,
            SignInRecord record,
            Optional<InstitutionSignIn> elsewhere) {
        elsewhere.ifPresent(institution -> institution.set(http));
        DaoAuthenticationProvider local = new DaoAuthenticationProvider(new LocalPeople(stores));
        local.setPasswordEncoder(passwords.encoder());
        String[] changing = {Role.ADMINISTRATOR.name(), Role.INSTRUCTOR.name()};
        return http.authenticationProvider(new LimitedSignIn(local, limit))
                .authorizeHttpRequests(requests -> requests.requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers(ADMINISTRATION)
                        .hasRole(Role.ADMINISTRATOR.name())
                        .requestMatchers("/account/**")
                        .authenticated()
                        .requestMatchers(HttpMethod.GET, "/**")
                        .authenticated()
                        .anyRequest()
                        .hasAnyRole(changing))
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("name")
                        .passwordParameter("password")
                        .successHandler(record.success())
                        .failureHandler(record.failure()))
                .logout(out ->
                        out.logoutUrl("/sign-out").addLogoutHandler(record).logoutSuccessUrl("/sign-in?out"))
                .addFilterBefore(new StillThere(stores), AuthorizationFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY))
                        .frameOptions(frame -> frame.deny())
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }
}
