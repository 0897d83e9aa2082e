package dev.passback.app.road;

import dev.passback.connect.Gradebook;
import dev.passback.transfer.TransferRequest;
import java.util.Optional;

/** Finds gradebooks of running systems. */
public interface LiveGradebooks {
    /** Where no running system is reached. */
    LiveGradebooks NONE = new LiveGradebooks() {
        @Override
        public Optional<Named> named(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Gradebook> again(TransferRequest request) {
            return Optional.empty();
        }
    };

    /**
     * A gradebook of a running system.
     *
     * @param name what finds it again, with everything that was chosen for it
     */
    record Named(String name, Gradebook gradebook) {}

    /** {@return the gradebook that a person means by that name; empty where it is no name of one} */
    Optional<Named> named(String name);

    /** {@return the gradebook that a transfer went into; empty where nothing leads there any more} */
    Optional<Gradebook> again(TransferRequest request);
}
