package dev.passback.sandbox.moodle.function;

import dev.passback.sandbox.moodle.rest.Call;
import dev.passback.sandbox.moodle.rest.Json;
import dev.passback.sandbox.moodle.rest.Template;
import dev.passback.sandbox.moodle.rest.WebFunction;
import dev.passback.sandbox.moodle.site.User;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code core_webservice_get_site_info}: who the token's user is, and what its service offers. */
final class SiteInfo implements WebFunction {
    private static final String CORE_VERSION = "2024100705.01";
    private static final String PLUGIN_VERSION = "2024100700";

    @Override
    public String name() {
        return "core_webservice_get_site_info";
    }

    @Override
    public JsonNode answer(Call call) {
        User user = call.access().user();
        String url = Links.SITE;
        ObjectNode info = Template.SITE_INFO
                .fresh()
                .put("sitename", call.site().settings().name())
                .put("username", user.username())
                .put("firstname", user.firstname())
                .put("lastname", user.lastname())
                .put("fullname", user.fullname())
                .put("userid", user.id())
                .put("siteurl", url)
                .put("userpictureurl", Links.picture("f1"))
                .put("userissiteadmin", call.access().caller().admin());
        info.set(
                "functions",
                Json.array(call.access().caller().functions().stream().sorted().map(SiteInfo::function)));
        return call.access().caller().admin()
                ? info.put("usermaxuploadfilesize", -1).put("userquota", 0).put("policyagreed", 0)
                : info;
    }

    private static ObjectNode function(String name) {
        boolean core = name.startsWith("core_");
        return Json.object().put("name", name).put("version", core ? CORE_VERSION : PLUGIN_VERSION);
    }
}
