@NullMarked
package dev.passback.connectors.moodle;

import org.jspecify.annotations.NullMarked;
