package dev.passback.app.api;

import dev.passback.app.json.InspectionJson;
import dev.passback.app.people.Scope;
import dev.passback.app.web.plan.Uploads;
import dev.passback.files.number.NumberForm;
import dev.passback.files.read.ReadOptions;
import dev.passback.files.read.ScoreFile;
import dev.passback.files.read.ScoreFiles;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Map;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** What a score file is. It is read and forgotten. */
@RestController
final class InspectApi {

    @PostMapping(path = ApiSecurity.ROOT + "/inspect", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Needs(Scope.READ)
    @Takes(value = "ScoreFile", type = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Gives(schema = "Inspection")
    @Operation(summary = "Say what a score file is", description = "The file is read, and not kept.")
    ResponseEntity<byte[]> inspect(@RequestParam Map<String, String> fields, @RequestParam MultipartFile file) {
        Said.requireKnown(fields, Set.of("number_form"));
        NumberForm form = Said.one("number_form", fields.get("number_form"), NumberForm.class, NumberForm.AUTO);
        ScoreFile read = ScoreFiles.read(Uploads.read(file), new ReadOptions(form));
        return Answer.json(out -> InspectionJson.write(read.name(), read, out));
    }
}
