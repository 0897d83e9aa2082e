package dev.passback.app.web;

import dev.passback.app.security.SecurityConfiguration;
import dev.passback.app.serve.BackgroundRuns;
import dev.passback.app.web.page.AccessArgument;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** What Spring is to set up: the pages and endpoints of these packages, and the doors before them. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan({"dev.passback.app.web", "dev.passback.app.api"})
@Import(SecurityConfiguration.class)
class WebConfiguration implements WebMvcConfigurer {
    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("es"));

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new AccessArgument());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor language = new LocaleChangeInterceptor();
        language.setParamName("language");
        language.setIgnoreInvalidLocale(true);
        registry.addInterceptor(language);
    }

    /** Links that people run from pages and programs over the API. */
    @Bean
    BackgroundRuns backgroundRuns(Parts parts) {
        return new BackgroundRuns(parts.stores(), parts.live()::open, parts.clock());
    }

    /** The language that a person chose, else the one that their browser asks for. */
    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver("language");
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        resolver.setDefaultLocaleFunction(WebConfiguration::asked);
        return resolver;
    }

    /** {@return the zone in which pages tell times} */
    @Bean
    ZoneId zone() {
        return ZoneId.systemDefault();
    }

    /** With its region, which says how dates are written where it has no words of its own. */
    private static Locale asked(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .filter(locale ->
                        LANGUAGES.stream().anyMatch(known -> known.getLanguage().equals(locale.getLanguage())))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
