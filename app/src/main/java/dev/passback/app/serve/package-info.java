/** Running links by their schedules, on one node or on several. */
@NullMarked
package dev.passback.app.serve;

import org.jspecify.annotations.NullMarked;
