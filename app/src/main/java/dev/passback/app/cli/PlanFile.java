package dev.passback.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.passback.app.json.SavedPlan;
import dev.passback.app.text.ExitCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells a saved plan from a score file by its first bytes, and reads it. */
record PlanFile(SavedPlan plan, String text) {
    private static final int ENOUGH = 64;

    static boolean isPlan(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(ENOUGH), UTF_8).stripLeading().startsWith("{");
        } catch (IOException e) {
            throw new CommandException(ExitCode.FAILED, "cannot read " + file + ": no such file, or not readable");
        }
    }

    static PlanFile read(Path file) {
        try {
            String text = Files.readString(file);
            return new PlanFile(SavedPlan.read(text), text);
        } catch (IOException e) {
            throw new CommandException(ExitCode.FAILED, "cannot read " + file + ": " + e.getMessage());
        }
    }
}
