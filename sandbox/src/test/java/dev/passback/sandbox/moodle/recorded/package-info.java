/** Holds the simulated Moodle against exchanges with a real one. */
@NullMarked
package dev.passback.sandbox.moodle.recorded;

import org.jspecify.annotations.NullMarked;
