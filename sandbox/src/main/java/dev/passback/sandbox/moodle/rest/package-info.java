/** Moodle's REST protocol: PHP's forms in, PHP's JSON or Moodle's XML out, and its errors. */
@NullMarked
package dev.passback.sandbox.moodle.rest;

import org.jspecify.annotations.NullMarked;
