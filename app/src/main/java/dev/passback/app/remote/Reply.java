package dev.passback.app.remote;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a server answered to a request that it carried out.
 *
 * @param text its body
 * @param exit how a command ends that did the same, as its exit code; 0 where the server says nothing of it
 */
public record Reply(String text, int exit) {

    public JsonNode json() {
        return JsonMapper.shared().readTree(text);
    }
}
