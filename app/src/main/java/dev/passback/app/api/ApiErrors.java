package dev.passback.app.api;

import jakarta.servlet.RequestDispatcher;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/** Tells of requests that were refused before any endpoint could be looked for, in the form of every other problem. */
@Component
final class ApiErrors extends DefaultErrorAttributes {

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI, RequestAttributes.SCOPE_REQUEST);
        if (path == null || !path.toString().startsWith(ApiSecurity.ROOT + "/")) {
            return super.getErrorAttributes(request, options);
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE, RequestAttributes.SCOPE_REQUEST);
        boolean ours = status instanceof Integer code && code >= 500;
        return attributes(
                ours
                        ? Problem.of(ApiCode.UNEXPECTED, "the request could not be answered")
                        : Problem.of(ApiCode.INVALID, "the request could not be understood"));
    }

    /** Spring looks up the status there too. */
    private static Map<String, Object> attributes(Problem problem) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("type", problem.type());
        attributes.put("title", problem.title());
        attributes.put("status", problem.status());
        attributes.put("detail", problem.detail());
        attributes.put("code", problem.code());
        attributes.put("repair", problem.repair());
        attributes.put("reasons", List.of());
        return attributes;
    }
}
