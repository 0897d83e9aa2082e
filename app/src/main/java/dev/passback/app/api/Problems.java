package dev.passback.app.api;

import dev.passback.app.json.MappingException;
import dev.passback.app.live.AddressRefusedException;
import dev.passback.app.live.ConnectionException;
import dev.passback.app.road.TargetException;
import dev.passback.app.secret.SecretException;
import dev.passback.app.security.KeptNoMoreException;
import dev.passback.app.security.NotFoundException;
import dev.passback.app.store.DuplicateTitleException;
import dev.passback.app.store.GradebookNameException;
import dev.passback.app.store.StoreException;
import dev.passback.app.sync.LinkBusyException;
import dev.passback.app.web.plan.AskedAlreadyException;
import dev.passback.connect.SystemException;
import dev.passback.files.UnreadableFileException;
import dev.passback.finding.FindingCode;
import dev.passback.transfer.TransferExpiredException;
import dev.passback.transfer.TransferOpenException;
import java.util.concurrent.CancellationException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What every failure is for a program: the one place that says it. Nothing of a message goes into the log. */
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private Problems() {}

    static Problem of(Exception failure) {
        return switch (failure) {
            case Refusal e -> e.problem();
            case NotFoundException e -> Problem.of(ApiCode.NOT_FOUND, said(e));
            case KeptNoMoreException e -> Problem.of(ApiCode.KEPT_NO_MORE, said(e));
            case TransferExpiredException e -> Problem.of(ApiCode.KEPT_NO_MORE, said(e));
            case UnreadableFileException e ->
                Problem.of(ApiCode.FILE_UNREADABLE, sentence(e), e.repair().text());
            case MappingException e -> Problem.of(ApiCode.MAPPING_INVALID, said(e));
            case ConnectionException e -> Problem.of(ApiCode.NOT_POSSIBLE, said(e));
            case AddressRefusedException e -> Problem.of(ApiCode.NOT_POSSIBLE, said(e));
            case TargetException e -> Problem.of(ApiCode.NOT_POSSIBLE, said(e));
            case AskedAlreadyException e ->
                Problem.of(ApiCode.IN_USE, "the plan was started already; nothing of it can be changed any more");
            case LinkBusyException e -> Problem.of(ApiCode.LINK_BUSY, said(e));
            case TransferOpenException e ->
                Problem.of(ApiCode.TRANSFER_OPEN, "transfer " + e.open().id() + " is not finished");
            case SystemException e -> system(e);
            case GradebookNameException e -> name(e);
            case DuplicateTitleException e -> Problem.of(ApiCode.NOT_POSSIBLE, said(e));
            // where the store and the key file are is nobody's business over the network
            case StoreException e -> {
                note(e);
                yield Problem.of(ApiCode.TRY_AGAIN, "the database did not answer as it should");
            }
            case SecretException e -> {
                note(e);
                yield Problem.of(ApiCode.TRY_AGAIN, "credentials cannot be opened or sealed on this server");
            }
            case CancellationException e -> Problem.of(ApiCode.TRY_AGAIN, "this server is being stopped");
            case HttpMessageNotReadableException e -> unreadable(e);
            case MethodArgumentTypeMismatchException e ->
                Problem.of(ApiCode.INVALID, "\"" + e.getName() + "\" is not of the kind that is expected");
            case InvalidParameterException e ->
                Problem.of(ApiCode.INVALID, "the address or the form is not well formed");
            case MaxUploadSizeExceededException e -> Problem.of(ApiCode.TOO_LARGE, "a file has up to 50 MB");
            case MultipartException e -> Problem.of(ApiCode.INVALID, "the parts of the request cannot be told apart");
            default -> failure instanceof ErrorResponse e ? spring(e) : unexpected(failure);
        };
    }

    private static String said(Exception e) {
        return String.valueOf(e.getMessage());
    }

    private static String sentence(UnreadableFileException e) {
        return e.file() + (e.line() > 0 ? ", line " + e.line() : "") + ": " + e.reason();
    }

    private static Problem system(SystemException e) {
        return switch (e.reach()) {
            case LATER -> system(FindingCode.TRY_LATER, HttpStatus.SERVICE_UNAVAILABLE, e);
            case CONNECTION -> system(FindingCode.CONNECTION_BROKEN, HttpStatus.BAD_GATEWAY, e);
            // the system answers; what was asked for is not there, or cannot be had
            case COURSE -> system(FindingCode.COURSE_FAILED, HttpStatus.UNPROCESSABLE_CONTENT, e);
            case ITEM -> system(FindingCode.ITEM_FAILED, HttpStatus.UNPROCESSABLE_CONTENT, e);
        };
    }

    private static Problem system(FindingCode code, HttpStatus status, SystemException e) {
        return Problem.of(code, status, e.problem(), e.repair());
    }

    /** The exception's own message would list the gradebooks of everybody. */
    private static Problem name(GradebookNameException e) {
        return e.existing().contains(e.name())
                ? Problem.of(ApiCode.NAME_TAKEN, "there is a gradebook of that name already")
                : Problem.of(ApiCode.INVALID, said(e));
    }

    private static Problem unreadable(HttpMessageNotReadableException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnrecognizedPropertyException unknown) {
                return Problem.of(
                        ApiCode.INVALID,
                        "the body has \"" + unknown.getPropertyName() + "\"; it can have "
                                + String.join(
                                        ", ",
                                        unknown.getKnownPropertyIds().stream()
                                                .map(String::valueOf)
                                                .sorted()
                                                .toList()));
            }
        }
        return Problem.of(ApiCode.INVALID, "the body is not the JSON that is expected here");
    }

    /** What Spring refuses before anything of ours is asked. */
    private static Problem spring(ErrorResponse e) {
        String detail = String.valueOf(e.getBody().getDetail());
        return switch (e.getStatusCode().value()) {
            case 404 -> Problem.of(ApiCode.NOT_FOUND, "there is no such address in this API");
            case 405 -> Problem.of(ApiCode.METHOD_NOT_ALLOWED, detail);
            case 406 -> Problem.of(ApiCode.NOT_ACCEPTABLE, detail);
            case 413 -> Problem.of(ApiCode.TOO_LARGE, detail);
            case 415 -> Problem.of(ApiCode.MEDIA_TYPE, detail);
            default ->
                e.getStatusCode().is4xxClientError()
                        ? Problem.of(ApiCode.INVALID, detail)
                        : Problem.of(ApiCode.TRY_AGAIN, "this server cannot answer now");
        };
    }

    private static Problem unexpected(Exception failure) {
        note(failure);
        return Problem.of(ApiCode.UNEXPECTED, "nothing is known to have been changed");
    }

    /** Messages may hold names and scores, so the log says what and where only. */
    private static void note(Exception failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        LOG.warn("{}{}", failure.getClass().getSimpleName(), trace.length == 0 ? "" : " at " + trace[0]);
    }
}
