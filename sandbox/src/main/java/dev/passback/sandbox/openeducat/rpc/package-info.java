/** Odoo's doors to the outside: JSON-RPC and, since 19, {@code /json/2}. */
@NullMarked
package dev.passback.sandbox.openeducat.rpc;

import org.jspecify.annotations.NullMarked;
