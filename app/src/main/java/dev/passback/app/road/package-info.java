/** The road, wired: from a file and a gradebook to a plan, from a plan to a transfer and back. */
@NullMarked
package dev.passback.app.road;

import org.jspecify.annotations.NullMarked;
