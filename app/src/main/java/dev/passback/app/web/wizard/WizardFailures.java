package dev.passback.app.web.wizard;

import dev.passback.app.live.ConnectionException;
import dev.passback.app.road.TargetException;
import dev.passback.app.secret.SecretException;
import dev.passback.app.web.page.Wordings;
import dev.passback.app.web.plan.AskedAlreadyException;
import dev.passback.connect.SystemException;
import dev.passback.files.UnreadableFileException;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sends people to the step at which they can mend what a later step failed of. */
@ControllerAdvice("dev.passback.app.web.wizard")
@Order(Ordered.HIGHEST_PRECEDENCE)
final class WizardFailures {
    private final Wordings wordings;

    WizardFailures(Wordings wordings) {
        this.wordings = wordings;
    }

    @ExceptionHandler
    String askedAlready(AskedAlreadyException e) {
        return "redirect:/plans/" + e.draft() + "/transfer";
    }

    /**
     * The gradebook is not there, or its system is away or refuses. A source tells by itself that it cannot be read;
     * everywhere else it is the export.
     */
    @ExceptionHandler({
        UnreadableFileException.class,
        TargetException.class,
        ConnectionException.class,
        SecretException.class,
        SystemException.class
    })
    String noGradebook(Exception e, HttpServletRequest request, RedirectAttributes then) {
        then.addFlashAttribute("refused", wordings.of(e));
        return step(request, "destination");
    }

    @ExceptionHandler
    String tooLarge(MaxUploadSizeExceededException e, RedirectAttributes then) {
        then.addFlashAttribute("refusedBy", "wizard.too-large");
        return "redirect:/plans/new";
    }

    private static String step(HttpServletRequest request, String step) {
        String[] parts = request.getRequestURI().split("/", -1);
        return parts.length > 2 && !parts[2].equals("new")
                ? "redirect:/plans/" + parts[2] + "/" + step
                : "redirect:/plans/new";
    }
}
