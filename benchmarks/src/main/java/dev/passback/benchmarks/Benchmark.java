package dev.passback.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Measures one thing; some things have several figures. */
@FunctionalInterface
interface Benchmark {

    /** @param folder an empty folder for its files */
    List<Figure> measure(Path folder) throws IOException;
}
