package dev.passback.app.api;

import dev.passback.app.text.ExitCode;
import dev.passback.app.text.Screen;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * How whoever asks wants to be told: as JSON, or in the words that a command prints.
 *
 * @param form JSON where nothing else is asked for
 */
record Teller(Form form) {
    /** How a command would end that does the same; its number is the command's exit code. */
    static final String EXIT = "Passback-Exit";

    /** Whether texts stand out by colours, as on a terminal. */
    static final String COLOURS = "colours";

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    /** The forms of an answer. */
    enum Form {
        JSON,
        TEXT,
        COLOURED_TEXT
    }

    /** {@return the form that an {@code Accept} header asks for} */
    static Teller of(String accept) {
        return MediaType.parseMediaTypes(accept).stream()
                .findFirst()
                .filter(type -> type.equalsTypeAndSubtype(MediaType.TEXT_PLAIN))
                .map(type -> new Teller("yes".equals(type.getParameter(COLOURS)) ? Form.COLOURED_TEXT : Form.TEXT))
                .orElse(new Teller(Form.JSON));
    }

    /** {@return the answer, in the form that was asked for} */
    ResponseEntity<byte[]> tell(Consumer<Writer> json, Consumer<Screen> text) {
        return tell(ExitCode.DONE, json, text);
    }

    /** {@return the same, of what ends otherwise than done} */
    ResponseEntity<byte[]> tell(ExitCode end, Consumer<Writer> json, Consumer<Screen> text) {
        return tell(ResponseEntity.status(HttpStatus.OK), end, json, text);
    }

    /** {@return the same with another status} */
    ResponseEntity<byte[]> tell(
            ResponseEntity.BodyBuilder answer, ExitCode end, Consumer<Writer> json, Consumer<Screen> text) {
        StringWriter body = new StringWriter();
        if (form == Form.JSON) {
            json.accept(body);
        } else {
            PrintWriter out = new PrintWriter(body);
            text.accept(new Screen(out, form == Form.COLOURED_TEXT));
            out.flush();
        }
        return answer.header(EXIT, String.valueOf(end.code()))
                .contentType(form == Form.JSON ? MediaType.APPLICATION_JSON : TEXT)
                .body(body.toString().getBytes(StandardCharsets.UTF_8));
    }
}
