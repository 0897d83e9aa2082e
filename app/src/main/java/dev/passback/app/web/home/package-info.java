/** The first page, signing in, and the first administrator. */
@org.jspecify.annotations.NullMarked
package dev.passback.app.web.home;
