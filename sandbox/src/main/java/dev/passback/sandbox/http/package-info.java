/** What the simulated systems share: a server on loopback, and faults that can be injected into it. */
@NullMarked
package dev.passback.sandbox.http;

import org.jspecify.annotations.NullMarked;
