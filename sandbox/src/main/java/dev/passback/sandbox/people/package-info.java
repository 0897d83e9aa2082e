/** The invented people that several simulated systems know. */
@NullMarked
package dev.passback.sandbox.people;

import org.jspecify.annotations.NullMarked;
