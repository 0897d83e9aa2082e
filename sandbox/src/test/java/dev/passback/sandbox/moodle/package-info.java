@NullMarked
package dev.passback.sandbox.moodle;

import org.jspecify.annotations.NullMarked;
