package dev.passback.app.undoing;

import dev.passback.app.live.ConnectionException;
import dev.passback.app.road.TargetException;
import dev.passback.app.secret.SecretException;
import dev.passback.app.store.UndoProblem;
import dev.passback.app.store.UndoProblem.Kind;
import dev.passback.app.sync.LinkBusyException;
import dev.passback.connect.SystemException;
import dev.passback.files.UnreadableFileException;
import dev.passback.finding.Wording;
import dev.passback.transfer.TransferExpiredException;
import dev.passback.transfer.TransferOpenException;

/** What failures mean for somebody who wants a transfer to be put back. */
public final class UndoFailure {
    private UndoFailure() {}

    public static UndoProblem problem(RuntimeException failure) {
        return switch (failure) {
            case LinkBusyException e -> new UndoProblem(Kind.BUSY, Wording.NONE);
            case TransferOpenException e ->
                new UndoProblem(Kind.OPEN, Wording.verbatim(e.open().id().toString()));
            case TransferExpiredException e -> new UndoProblem(Kind.EXPIRED, Wording.NONE);
            case TargetException e -> new UndoProblem(Kind.GONE, Wording.NONE);
            case UnreadableFileException e -> new UndoProblem(Kind.EXPORT, e.wording());
            case SystemException e -> new UndoProblem(Kind.SYSTEM, e.wording());
            case ConnectionException e -> new UndoProblem(Kind.SYSTEM, e.wording());
            case SecretException e -> new UndoProblem(Kind.SYSTEM, e.wording());
            default -> new UndoProblem(Kind.UNEXPECTED, Wording.NONE);
        };
    }
}
