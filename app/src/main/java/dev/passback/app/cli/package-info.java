/** The command line: commands, what they print, and their exit codes. */
@NullMarked
package dev.passback.app.cli;

import org.jspecify.annotations.NullMarked;
