/** Credentials at rest. */
@NullMarked
package dev.passback.app.secret;

import org.jspecify.annotations.NullMarked;
