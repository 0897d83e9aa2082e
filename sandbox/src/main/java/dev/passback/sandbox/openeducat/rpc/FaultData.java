package dev.passback.sandbox.openeducat.rpc;

import dev.passback.sandbox.openeducat.orm.OdooFault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What Odoo tells of an exception: name, text, arguments, and a traceback that is nobody's business. */
final class FaultData {
    private FaultData() {}

    static Map<String, Object> of(OdooFault fault) {
        return of(fault.name(), fault.text(), List.of(fault.text()), shortName(fault.name()) + ": " + fault.text());
    }

    static Map<String, Object> of(String name, String text, List<Object> arguments, String lastLine) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", name);
        data.put("debug", "Traceback (most recent call last):\n  <elided>\n" + lastLine + "\n");
        data.put("message", text);
        data.put("arguments", arguments);
        data.put("context", Map.of());
        return data;
    }

    /** Python leaves its own module out, and no other. */
    private static String shortName(String name) {
        return name.startsWith("builtins.") ? name.substring("builtins.".length()) : name;
    }
}
