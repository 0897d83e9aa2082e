package dev.passback.app.api;

import dev.passback.app.people.Role;
import dev.passback.app.people.Scope;
import dev.passback.app.security.TokenBearer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets through what the token is for, as {@link Needs} says it of the endpoint. */
final class ScopeCheck implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isOurs(method)) {
            @Nullable Needs needs = method.getMethodAnnotation(Needs.class);
            if (needs == null) {
                throw new IllegalStateException("nobody said what a token must be for, to ask " + method);
            }
            require(needs, bearer(), response);
        }
        return true;
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackage().equals(ScopeCheck.class.getPackage());
    }

    private static void require(Needs needs, TokenBearer bearer, HttpServletResponse response) {
        if (Arrays.stream(needs.roles()).noneMatch(bearer.person().role()::equals)) {
            throw Refusal.of(
                    ApiCode.ROLE_MISSING,
                    "this is for: "
                            + Arrays.stream(needs.roles()).map(Role::label).collect(Collectors.joining(", ")));
        }
        Scope scope = needs.value();
        if (!bearer.scopes().contains(scope)) {
            response.setHeader(
                    HttpHeaders.WWW_AUTHENTICATE,
                    "Bearer realm=\"passback\", error=\"insufficient_scope\", scope=\"" + scope.label() + "\"");
            throw Refusal.of(ApiCode.SCOPE_MISSING, "the token needs the scope " + scope.label());
        }
    }

    private static TokenBearer bearer() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null && who.getPrincipal() instanceof TokenBearer bearer) {
            return bearer;
        }
        throw new IllegalStateException("an endpoint was reached without a token");
    }
}
