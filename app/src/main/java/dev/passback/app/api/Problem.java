package dev.passback.app.api;

import dev.passback.finding.FindingCode;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/**
 * Why a request was not done, as RFC 9457 has it.
 *
 * @param type where the finding's code is explained; {@code about:blank} where no finding says it
 * @param code what a program decides by
 * @param repair what to do about it
 * @param reasons what there is to say one by one, such as which cells moved
 */
record Problem(String type, String title, int status, String detail, String code, String repair, List<String> reasons) {
    static final String MEDIA_TYPE = "application/problem+json";

    private static final String SECONDS_TO_WAIT = "5";

    static Problem of(ApiCode code, String detail) {
        return of(code, detail, code.repair());
    }

    static Problem of(ApiCode code, String detail, String repair) {
        return new Problem("about:blank", code.title(), code.status().value(), detail, code.name(), repair, List.of());
    }

    static Problem of(FindingCode code, HttpStatus status, String detail, String repair) {
        return new Problem(
                "/codes/" + code.name(),
                status.getReasonPhrase(),
                status.value(),
                detail,
                code.name(),
                repair,
                List.of());
    }

    Problem with(List<String> more) {
        return new Problem(type, title, status, detail, code, repair, List.copyOf(more));
    }

    /** Makes it the answer. */
    void send(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        if (status == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        }
        response.setContentType(MEDIA_TYPE);
        response.getOutputStream()
                .write(JsonMapper.shared().writeValueAsString(this).getBytes(StandardCharsets.UTF_8));
    }
}
