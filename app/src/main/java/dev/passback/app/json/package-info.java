/** Plans, mappings and reports as JSON: what scripts read and what is saved. */
@NullMarked
package dev.passback.app.json;

import org.jspecify.annotations.NullMarked;
