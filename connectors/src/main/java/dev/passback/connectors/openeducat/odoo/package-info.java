/** Odoo's external API, whatever is installed on it: requests, faults, and what may be tried again. */
@NullMarked
package dev.passback.connectors.openeducat.odoo;

import org.jspecify.annotations.NullMarked;
