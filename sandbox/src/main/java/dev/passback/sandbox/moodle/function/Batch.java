package dev.passback.sandbox.moodle.function;

import dev.passback.sandbox.moodle.rest.Arguments;
import dev.passback.sandbox.moodle.rest.Call;
import dev.passback.sandbox.moodle.rest.Json;
import dev.passback.sandbox.moodle.rest.MoodleException;
import dev.passback.sandbox.moodle.rest.PhpJson;
import dev.passback.sandbox.moodle.rest.WebFunction;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code tool_mobile_call_external_functions}: several calls in one. It stops at the first error, and what comes after has
 * no response at all (measured).
 */
final class Batch implements WebFunction {
    private static final String DOCUMENTATION = "https://docs.moodle.org/405/en/error/";

    @Override
    public String name() {
        return "tool_mobile_call_external_functions";
    }

    @Override
    public Hold hold() {
        return Hold.NONE;
    }

    @Override
    public JsonNode answer(Call call) {
        call.arguments().only("requests").demand("requests");
        List<Arguments> requests = call.arguments().structures("requests");
        ArrayNode responses = Json.array();
        for (Arguments request : requests) {
            request.only("function", "arguments", "settingraw", "settingfilter", "settingfileurl", "settinglang");
            try {
                JsonNode data = call.dispatcher()
                        .callInside(call.access().caller(), request.text("function"), arguments(request));
                responses.add(Json.object().put("error", false).put("data", PhpJson.write(data)));
            } catch (MoodleException e) {
                responses.add(Json.object().put("error", true).put("exception", PhpJson.write(told(e))));
                break;
            }
        }
        return Json.object().set("responses", responses);
    }

    /** What is not JSON counts as nothing (measured). */
    private static ObjectNode arguments(Arguments request) {
        try {
            return Json.MAPPER.readTree(request.text("arguments", "{}")) instanceof ObjectNode object
                    ? object
                    : Json.object();
        } catch (JacksonException e) {
            return Json.object();
        }
    }

    private static ObjectNode told(MoodleException error) {
        if (error.code().equals("accessexception")) {
            return Json.object().put("errorcode", error.code()).put("module", "webservice");
        }
        String component = error.code().equals("invalidparameter") ? "debug" : "moodle";
        return Json.object()
                .put("message", error.message())
                .put("errorcode", error.code())
                .put("link", Links.SITE + "/")
                .put("moreinfourl", DOCUMENTATION + component + "/" + error.code());
    }
}
