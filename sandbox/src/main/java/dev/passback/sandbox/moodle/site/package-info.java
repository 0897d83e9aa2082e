/** A Moodle site as its web services show it: people, courses, activities, grades and who may see what. */
@NullMarked
package dev.passback.sandbox.moodle.site;

import org.jspecify.annotations.NullMarked;
