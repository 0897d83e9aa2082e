/** Sites to start with: a made one of any size, and the one of the recordings. */
@NullMarked
package dev.passback.sandbox.moodle.seed;

import org.jspecify.annotations.NullMarked;
