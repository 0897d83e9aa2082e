/** Pages about syncs: links between courses, how their runs went, and what people decide about them. */
@NullMarked
package dev.passback.app.web.sync;

import org.jspecify.annotations.NullMarked;
