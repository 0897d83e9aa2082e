package dev.passback.app.web.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Logs what nobody had thought of by its class and place only: its own words, and those of its causes, may hold names and
 * scores. The person gets the page for failures.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class QuietFailures extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(QuietFailures.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (isMalformed(e)) {
                refuse(response);
                return;
            }
            LOG.error("a request failed: {}", described(e));
            if (!response.isCommitted()) {
                response.sendError(HttpStatus.INTERNAL_SERVER_ERROR.value());
            }
        }
    }

    private static boolean isMalformed(Throwable failure) {
        return failure instanceof InvalidParameterException
                || (failure.getCause() != null && isMalformed(failure.getCause()));
    }

    /** In words of its own, since every page of ours asks for a parameter, which fails again. */
    private static void refuse(HttpServletResponse response) throws IOException {
        if (!response.isCommitted()) {
            response.resetBuffer();
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().println("The address or the form is not well formed.");
        }
    }

    /** {@return the innermost cause and where it was thrown, and ours that is nearest to it} */
    private static String described(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        StackTraceElement[] trace = cause.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0];
        for (StackTraceElement frame : trace) {
            if (frame.getClassName().startsWith("dev.passback.")) {
                return cause.getClass().getName() + place + ", from " + frame;
            }
        }
        return cause.getClass().getName() + place;
    }
}
