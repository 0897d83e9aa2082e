/** A Passback that runs elsewhere, asked over its REST API. */
@NullMarked
package dev.passback.app.remote;

import org.jspecify.annotations.NullMarked;
