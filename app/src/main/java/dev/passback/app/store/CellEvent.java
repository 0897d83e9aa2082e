package dev.passback.app.store;

import dev.passback.transfer.JournalledChange;
import dev.passback.transfer.TransferRecord;

/** What a transfer wanted of a cell, and what became of it. */
public record CellEvent(TransferRecord transfer, JournalledChange change) {}
