package dev.passback.app.api;

import org.springframework.http.HttpStatus;

/** Why a request was not done, where no finding says it. Codes are part of the interface: never rename one. */
enum ApiCode {
    UNAUTHENTICATED(
            HttpStatus.UNAUTHORIZED,
            "Who is there?",
            "Send a token that is still good: Authorization: Bearer pb_…; people make tokens on the page of their account."),
    SCOPE_MISSING(HttpStatus.FORBIDDEN, "The token is not for this", "Use a token with the scope that is named."),
    ROLE_MISSING(
            HttpStatus.FORBIDDEN,
            "The token's person may not do this",
            "Let somebody with one of the roles that are named do it."),
    NOT_FOUND(
            HttpStatus.NOT_FOUND,
            "There is no such thing",
            "Look at the list; what belongs to somebody else is not there for you."),
    KEPT_NO_MORE(
            HttpStatus.GONE,
            "It is kept no more",
            "Personal data is kept for a while only; administrators set for how long."),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "Not with this method", "Use one of the methods in Allow."),
    NOT_ACCEPTABLE(
            HttpStatus.NOT_ACCEPTABLE, "Not in that form", "Accept the type that the description of the API names."),
    MEDIA_TYPE(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "The request's body has another form",
            "Send what the description of the API says."),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The file is too large", "Send a smaller file, or fewer at once."),
    INVALID(HttpStatus.BAD_REQUEST, "The request says something that cannot be", "Correct what is named."),
    FILE_UNREADABLE(HttpStatus.UNPROCESSABLE_CONTENT, "The file cannot be read", "Send another file."),
    MAPPING_INVALID(
            HttpStatus.UNPROCESSABLE_CONTENT, "The mapping says something that cannot be", "Correct what is named."),
    NOT_POSSIBLE(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "That cannot be done",
            "See what is said of it; something else is possible."),
    NAME_TAKEN(HttpStatus.CONFLICT, "There is one already", "Choose another name."),
    IN_USE(HttpStatus.CONFLICT, "Something else needs it", "Remove what is named first."),
    PLAN_STALE(
            HttpStatus.CONFLICT,
            "The plan is not the one that was seen",
            "Get the plan again, look at what moved, and start it with its new sha256."),
    PLAN_NOT_READY(
            HttpStatus.CONFLICT,
            "The plan cannot be carried out",
            "See to the findings of the plan, then start it with its new sha256."),
    TRANSFER_OPEN(
            HttpStatus.CONFLICT,
            "Another transfer into this gradebook is not finished",
            "Wait until it ends; a transfer that was cut off is finished where it was started."),
    LINK_BUSY(HttpStatus.CONFLICT, "The link is running", "Wait until its run has ended."),
    KEY_REUSED(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "The idempotency key was used for another request",
            "Use a new key for each thing to be done, and the same only to ask again."),
    KEY_IN_USE(
            HttpStatus.CONFLICT,
            "The same request is being done",
            "Ask again in a moment; you get the answer of the first one."),
    TRY_AGAIN(HttpStatus.SERVICE_UNAVAILABLE, "Not now", "Ask again in a moment."),
    UNEXPECTED(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "Something failed on our side",
            "Tell your administrator when it happened.");

    private final HttpStatus status;
    private final String title;
    private final String repair;

    ApiCode(HttpStatus status, String title, String repair) {
        this.status = status;
        this.title = title;
        this.repair = repair;
    }

    HttpStatus status() {
        return status;
    }

    String title() {
        return title;
    }

    String repair() {
        return repair;
    }
}
