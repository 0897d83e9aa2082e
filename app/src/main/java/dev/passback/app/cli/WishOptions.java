package dev.passback.app.cli;

import dev.passback.app.json.MappingJson;
import dev.passback.app.road.Wish;
import dev.passback.app.text.ExitCode;
import dev.passback.files.number.NumberForm;
import dev.passback.files.read.ReadOptions;
import dev.passback.mapping.Choices;
import dev.passback.mapping.ItemsPolicy;
import dev.passback.match.IdentifyBy;
import dev.passback.plan.Policy;
import dev.passback.plan.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a person wants a plan made. */
final class WishOptions {
    @Option(
            names = "--mapping",
            paramLabel = "M.json",
            description = "Where columns and students go; see docs/mapping.md.")
    private @Nullable Path mapping;

    @Option(names = "--rules", paramLabel = "RULES", description = "Import by the rules of moodle or canvas.")
    private RuleSet rules = RuleSet.PASSBACK;

    @Option(
            names = "--identify-by",
            paramLabel = "ID",
            description = "Look only at student-id, username or email (default: any).")
    private @Nullable IdentifyBy identifyBy;

    @Option(names = "--items", paramLabel = "WHICH", description = "Carry sessions (default) or the total.")
    private @Nullable ItemsPolicy items;

    @Option(names = "--blanks", paramLabel = "HOW", description = "Blank cells: leave (default), zero or clear.")
    private Policy.Blanks blanks = Policy.Blanks.LEAVE;

    @Option(
            names = "--on-conflict",
            paramLabel = "WHO",
            description = "A cell with another score: ask (default), keep, source or raise.")
    private Policy.OnConflict onConflict = Policy.OnConflict.ASK;

    @Option(
            names = "--duplicates",
            paramLabel = "HOW",
            description = "Rows of one student that differ: return (default), highest, sum or latest.")
    private Policy.Duplicates duplicates = Policy.Duplicates.RETURN;

    @Option(names = "--scale", description = "Convert points where the maximums differ.")
    private boolean scale;

    @Option(
            names = "--number-form",
            paramLabel = "FORM",
            description = "Decimals with a point or a comma (default: auto).")
    private NumberForm numberForm = NumberForm.AUTO;

    RuleSet rules() {
        return rules;
    }

    Wish wish() {
        Choices choices = choices();
        if (identifyBy != null) {
            choices = new Choices(identifyBy, choices.items(), choices.students());
        }
        Policy policy = new Policy(Optional.ofNullable(items), blanks, onConflict, duplicates, scaling());
        return new Wish(choices, policy, rules, reading());
    }

    /** {@return the same wish as fields of the API} */
    Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("rules", Words.of(rules));
        said.put("blanks", Words.of(blanks));
        said.put("on_conflict", Words.of(onConflict));
        said.put("duplicates", Words.of(duplicates));
        said.put("scaling", Words.of(scaling()));
        said.put("number_form", Words.of(numberForm));
        if (items != null) {
            said.put("items", Words.of(items));
        }
        if (identifyBy != null) {
            said.put("identify_by", identifyBy.label());
        }
        if (mapping != null) {
            said.put("mapping", text(mapping));
        }
        return said;
    }

    private Policy.Scaling scaling() {
        return scale ? Policy.Scaling.TO_MAXIMUM : Policy.Scaling.NONE;
    }

    /** {@return how the score file is to be read; known before a mapping is} */
    ReadOptions reading() {
        return new ReadOptions(numberForm);
    }

    private Choices choices() {
        Path file = mapping;
        if (file == null) {
            return Choices.NONE;
        }
        return MappingJson.read(text(file));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new CommandException(ExitCode.USAGE, "cannot read the mapping " + file + ": " + e.getMessage());
        }
    }
}
