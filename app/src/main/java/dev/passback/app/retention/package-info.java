/** How long what is personal is kept, and its end. */
@org.jspecify.annotations.NullMarked
package dev.passback.app.retention;
