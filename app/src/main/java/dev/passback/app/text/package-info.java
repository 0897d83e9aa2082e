/** What commands print for people, wherever the command runs: here, or on a server that is asked for the same words. */
@NullMarked
package dev.passback.app.text;

import org.jspecify.annotations.NullMarked;
