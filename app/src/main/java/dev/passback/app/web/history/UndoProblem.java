package dev.passback.app.web.history;

import dev.passback.app.live.ConnectionException;
import dev.passback.app.road.TargetException;
import dev.passback.app.secret.SecretException;
import dev.passback.app.sync.LinkBusyException;
import dev.passback.connect.SystemException;
import dev.passback.files.UnreadableFileException;
import dev.passback.finding.Wording;
import dev.passback.transfer.TransferExpiredException;
import dev.passback.transfer.TransferOpenException;

/**
 * Why a transfer cannot be put back just now, in words for who asked.
 *
 * @param key what kind of problem it is
 * @param detail the facts; empty where the key says all
 */
public record UndoProblem(String key, Wording detail) {

    /** {@return the problem; a failure that is nobody's to mend goes on} */
    static UndoProblem of(RuntimeException failure) {
        return switch (failure) {
            case LinkBusyException e -> new UndoProblem("busy", Wording.NONE);
            case TransferOpenException e ->
                new UndoProblem("open", Wording.verbatim(e.open().id().toString()));
            case TransferExpiredException e -> new UndoProblem("expired", Wording.NONE);
            case TargetException e -> new UndoProblem("gone", Wording.NONE);
            case UnreadableFileException e -> new UndoProblem("export", e.wording());
            case SystemException e -> new UndoProblem("system", e.wording());
            case ConnectionException e -> new UndoProblem("system", e.wording());
            case SecretException e -> new UndoProblem("system", e.wording());
            default -> throw failure;
        };
    }
}
