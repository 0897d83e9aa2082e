package dev.passback.sandbox.moodle.function;

import dev.passback.sandbox.moodle.rest.Call;
import dev.passback.sandbox.moodle.rest.Json;
import dev.passback.sandbox.moodle.rest.MoodleException;
import dev.passback.sandbox.moodle.rest.WebFunction;
import dev.passback.sandbox.moodle.site.User;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** {@code core_user_get_users_by_field}: matches exactly, on PostgreSQL also e-mail addresses; of a shared idnumber all its users (measured). */
final class UsersByField implements WebFunction {

    @Override
    public String name() {
        return "core_user_get_users_by_field";
    }

    @Override
    public JsonNode answer(Call call) {
        String field = call.arguments().only("field", "values").demand("values").text("field");
        Function<User, String> value = value(field);
        List<String> wanted = call.arguments().texts("values").stream()
                .filter(one -> !one.isEmpty())
                .toList();
        return Json.array(call.site().users().stream()
                .filter(user -> wanted.contains(value.apply(user)))
                .filter(user -> People.sees(call.access(), user))
                .map(user -> People.account(call.access(), user)));
    }

    private static Function<User, String> value(String field) {
        return switch (field) {
            case "id" -> user -> String.valueOf(user.id());
            case "idnumber" -> User::idnumber;
            case "username" -> User::username;
            case "email" -> User::email;
            default -> throw MoodleException.coding("invalid field parameter");
        };
    }
}
