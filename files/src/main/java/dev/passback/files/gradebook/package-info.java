/** Making gradebook snapshots and rosters of the files that gradebooks export. */
@NullMarked
package dev.passback.files.gradebook;

import org.jspecify.annotations.NullMarked;
