/** Who may come in, and what they may do: for administrators. */
@org.jspecify.annotations.NullMarked
package dev.passback.app.web.people;
