package dev.passback.app.sync;

import dev.passback.connect.LiveGradebook;
import dev.passback.connect.LiveSource;
import dev.passback.connect.Traffic;

/** Both ends of a link, ready to be asked. Nothing is requested before it is needed. */
public interface LinkEnds extends AutoCloseable {

    LiveSource source();

    /** {@return the gradebook; looked up at the first call} */
    LiveGradebook gradebook();

    Traffic sourceTraffic();

    Traffic targetTraffic();

    /** Keeps what the connectors learned, and lets go of them. */
    @Override
    void close();
}
