package dev.passback.app.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers everything that fails under {@code /api/v1} with a problem, also what no endpoint was found for. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ApiFailures implements HandlerExceptionResolver {

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!request.getRequestURI().startsWith(ApiSecurity.ROOT + "/") || response.isCommitted()) {
            return null;
        }
        if (failure instanceof ErrorResponse known) {
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        try {
            Problems.of(failure).send(response);
        } catch (IOException e) {
            throw new UncheckedIOException("whoever asked is gone", e);
        }
        return new ModelAndView();
    }
}
