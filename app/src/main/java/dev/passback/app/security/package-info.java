/** Who comes in over the network, how they prove it, and what they are let near. */
@org.jspecify.annotations.NullMarked
package dev.passback.app.security;
