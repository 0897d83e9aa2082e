/** The functions of Moodle's web services that a connector for grades asks, a class each. */
@NullMarked
package dev.passback.sandbox.moodle.function;

import org.jspecify.annotations.NullMarked;
