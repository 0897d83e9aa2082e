/** Keeps libraries from logging in commands: they could name what nobody shall read. */
@org.jspecify.annotations.NullMarked
package dev.passback.app.quiet;
