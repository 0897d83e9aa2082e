/** The HTTP that connectors share: requests that are counted and bounded, and failures that carry facts. */
@NullMarked
package dev.passback.connectors.http;

import org.jspecify.annotations.NullMarked;
