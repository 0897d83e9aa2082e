/** The gradebooks of this installation: made, looked through, and what became of each cell. */
@org.jspecify.annotations.NullMarked
package dev.passback.app.web.gradebook;
