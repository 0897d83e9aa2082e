/** What a person should know: finding codes with their catalogue, and findings with their place. */
@NullMarked
package dev.passback.finding;

import org.jspecify.annotations.NullMarked;
