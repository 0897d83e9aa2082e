package dev.passback.connectors.moodle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Map;

/** A request as PHP reads forms: {@code courseids[0]=2&options[0][name]=userfields}. Moodle reads no JSON bodies. */
final class FormBody {
    private final StringBuilder body = new StringBuilder();

    /** {@return the body of a request; the token stands nowhere else} */
    static String of(String token, String function, Map<String, Object> arguments) {
        FormBody form = new FormBody();
        form.add("wstoken", token);
        form.add("wsfunction", function);
        form.add("moodlewsrestformat", "json");
        arguments.forEach(form::add);
        return form.body.toString();
    }

    private void add(String name, Object value) {
        switch (value) {
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    add(name + "[" + i + "]", list.get(i));
                }
            }
            case Map<?, ?> map -> map.forEach((key, inner) -> add(name + "[" + key + "]", inner));
            default -> {
                if (!body.isEmpty()) {
                    body.append('&');
                }
                body.append(URLEncoder.encode(name, UTF_8))
                        .append('=')
                        .append(URLEncoder.encode(value.toString(), UTF_8));
            }
        }
    }
}
