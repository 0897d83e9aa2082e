/** The importers of Canvas and Moodle, rebuilt from measurements and source: the judges of every file that is written. */
@NullMarked
package dev.passback.files.importer;

import org.jspecify.annotations.NullMarked;
