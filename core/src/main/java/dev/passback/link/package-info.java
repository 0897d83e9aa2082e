/**
 * A link ties a course of a live source to a live gradebook: what is known of the source, which cells are to be carried,
 * who is who, and when a run is too absurd to be carried out. Pure.
 */
@NullMarked
package dev.passback.link;

import org.jspecify.annotations.NullMarked;
