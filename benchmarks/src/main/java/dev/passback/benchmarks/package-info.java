/** The figures of docs/performance.md, repeatable by {@code benchmarks/run}. */
@NullMarked
package dev.passback.benchmarks;

import org.jspecify.annotations.NullMarked;
