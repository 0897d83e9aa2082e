package dev.passback.transfer;

import dev.passback.plan.Counts;
import java.util.Optional;

/**
 * What a transfer was asked to do, for the journal.
 *
 * @param target the gradebook's key
 * @param gradebook how people name the gradebook
 * @param source how people name the source
 * @param sourceKind the kind of source, for remembered choices
 * @param fingerprint equal for the same command: source, gradebook, mapping, policy and output
 * @param actor who asked
 * @param output the file that the transfer writes, where the gradebook is a file
 * @param undoes the transfer that this one puts back
 * @param mapping the choices that the plan was made with, as JSON, remembered when the transfer ends
 */
public record TransferRequest(
        String target,
        String gradebook,
        String source,
        String sourceKind,
        String sourceSha256,
        String fingerprint,
        String actor,
        Optional<String> output,
        Optional<TransferId> undoes,
        String mapping,
        Counts counts) {}
