package dev.passback.app.undoing;

import dev.passback.transfer.TransferId;

/** Takes transfers that are to be put back: soon, once, on any node, and even if this process dies. */
public interface UndoQueue {

    /** Has a transfer put back, unless it is being done already. */
    void add(TransferId transfer, UndoWish wish);

    /** {@return whether a transfer is to be put back, or is being put back now, on whichever node} */
    boolean has(TransferId transfer);
}
