/** The REST API under {@code /api/v1}: for programs, by tokens, on the same road as the pages and the command line. */
@org.jspecify.annotations.NullMarked
package dev.passback.app.api;
