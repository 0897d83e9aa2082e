/** Pages about connections: which there are, whether they work, and which of their courses seem to be one. */
@NullMarked
package dev.passback.app.web.connection;

import org.jspecify.annotations.NullMarked;
