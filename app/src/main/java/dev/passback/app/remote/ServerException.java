package dev.passback.app.remote;

import java.util.List;

/** A server did not do what it was asked, or cannot be asked. */
public final class ServerException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** No answer that this program understands came back. */
    public static final String NO_ANSWER = "NO_ANSWER";

    private final String code;
    private final int status;

    ServerException(String code, int status, String detail, String repair, List<String> reasons) {
        super(detail
                + (repair.isEmpty() ? "" : "; " + repair)
                + (reasons.isEmpty() ? "" : "\n  " + String.join("\n  ", reasons)));
        this.code = code;
        this.status = status;
    }

    static ServerException noAnswer(String detail, String repair) {
        return new ServerException(NO_ANSWER, 0, detail, repair, List.of());
    }

    /** {@return the code by which the API tells refusals apart, or {@link #NO_ANSWER}} */
    public String code() {
        return code;
    }

    /** {@return the HTTP status; 0 where there is none} */
    public int status() {
        return status;
    }
}
