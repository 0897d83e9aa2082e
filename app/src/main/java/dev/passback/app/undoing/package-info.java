/** Putting transfers back while whoever asked does something else. */
@org.jspecify.annotations.NullMarked
package dev.passback.app.undoing;
