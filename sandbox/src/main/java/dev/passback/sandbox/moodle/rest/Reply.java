package dev.passback.sandbox.moodle.rest;

import dev.passback.sandbox.http.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How an answer or an error goes out. */
sealed interface Reply {
    Answer of(JsonNode result);

    Answer of(MoodleException error, boolean debugging);

    /** What those get who ask for it. */
    record InJson() implements Reply {
        @Override
        public Answer of(JsonNode result) {
            return sent("application/json", PhpJson.write(result));
        }

        @Override
        public Answer of(MoodleException error, boolean debugging) {
            ObjectNode body = Json.object().put("exception", error.phpClass()).put("errorcode", error.code());
            error.detail()
                    .filter(detail -> debugging)
                    .ifPresentOrElse(
                            detail -> body.put("message", error.message() + " (" + detail + ")")
                                    .put("debuginfo", detail),
                            () -> body.put("message", error.message()));
            return sent("application/json", PhpJson.write(body));
        }
    }

    /** What all others get. */
    record InXml() implements Reply {
        private static final String TYPE = "application/xml; charset=utf-8";

        @Override
        public Answer of(JsonNode result) {
            return sent(TYPE, MoodleXml.write(result));
        }

        @Override
        public Answer of(MoodleException error, boolean debugging) {
            return sent(TYPE, MoodleXml.write(error));
        }
    }

    private static Answer sent(String type, String body) {
        return Answer.of(200, type, body)
                .with("Cache-Control", "private, must-revalidate, pre-check=0, post-check=0, max-age=0")
                .with("Expires", "Thu, 01 Jan 1970 00:00:00 GMT")
                .with("Pragma", "no-cache")
                .with("Accept-Ranges", "none")
                .with("Access-Control-Allow-Origin", "*");
    }
}
