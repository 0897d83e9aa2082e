package dev.passback.connectors.openeducat.odoo;

/**
 * Why a server refused a call.
 *
 * @param name the exception's name, which is the same in every language
 */
public record OdooFault(String name, String message) {
    private static final int LONGEST = 200;
    private static final String SERVER_TEXT = "The operation cannot be completed:";

    /** {@return whether the server has no such model, method or field: another version or edition than was remembered} */
    public boolean isForeign() {
        return switch (name) {
            case "builtins.AttributeError", "werkzeug.exceptions.NotFound" -> true;
            case "builtins.ValueError" -> message.startsWith("Invalid field");
            case "odoo.exceptions.UserError" -> message.startsWith("Object ");
            default -> false;
        };
    }

    /** {@return whether it takes one record at a time only} */
    public boolean isSingleton() {
        return name.equals("builtins.ValueError") && message.startsWith("Expected singleton");
    }

    /** {@return the server's reason in one line, for a person} */
    public String reason() {
        String text = message.startsWith(SERVER_TEXT) ? message.substring(SERVER_TEXT.length()) : message;
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.isEmpty()) {
            return name;
        }
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
