package dev.passback.app.web.page;

import dev.passback.app.security.KeptNoMoreException;
import dev.passback.app.security.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Pages for what is not there. */
@ControllerAdvice("dev.passback.app.web")
final class Failures {

    /** Leaves it to the one error page, which has the frame around it too. */
    @ExceptionHandler(NotFoundException.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    /** The same for what was there. */
    @ExceptionHandler(KeptNoMoreException.class)
    void keptNoMore(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_GONE);
    }
}
