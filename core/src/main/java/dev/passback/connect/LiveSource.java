package dev.passback.connect;

import java.util.Optional;

/** A course of a running system, which can be asked what changed. */
public interface LiveSource extends ScoreSource {

    /**
     * Asks for scores.
     *
     * @param mark where an earlier {@link Pull} ended; without it everything is asked, whatever the depth
     * @throws SystemException where the system or the course cannot be read; nothing is lost, the same mark can be used again
     */
    Pull pull(Depth depth, Optional<String> mark);
}
