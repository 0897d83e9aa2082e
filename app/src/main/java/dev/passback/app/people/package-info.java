/** The people who use Passback over the network: who they are, what they may, what is theirs, and what they did. */
@org.jspecify.annotations.NullMarked
package dev.passback.app.people;
