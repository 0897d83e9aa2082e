package dev.passback.app.road;

import dev.passback.connect.Gradebook;
import java.util.Optional;

/** Finds gradebooks of running systems again. */
@FunctionalInterface
public interface LiveGradebooks {
    /** {@return the gradebook with that key in journal and ledger; empty where no link goes there any more} */
    Optional<Gradebook> of(String target);
}
