package dev.passback.app.api;

import dev.passback.app.people.Scope;
import dev.passback.app.security.TokenBearer;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who the token is. */
@RestController
final class MeApi {

    /** Whose token it is, and what it is for today. */
    record Me(String person, String role, String token, List<String> scopes, Instant expires) {}

    @GetMapping(ApiSecurity.ROOT + "/me")
    @Needs(Scope.READ)
    @Gives(schema = "Me")
    @Operation(summary = "Whose token this is, and what it is for")
    Me show(@AuthenticationPrincipal TokenBearer bearer) {
        return new Me(
                bearer.person().name(),
                bearer.person().role().label(),
                bearer.token().label(),
                bearer.scopes().stream().map(Scope::label).sorted().toList(),
                bearer.token().expires());
    }
}
