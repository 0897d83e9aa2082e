/** A simulated Moodle: its web services over a course that tests and demonstrations can change. */
@NullMarked
package dev.passback.sandbox.moodle;

import org.jspecify.annotations.NullMarked;
