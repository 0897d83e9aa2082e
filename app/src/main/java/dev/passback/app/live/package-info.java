/** Opens live systems from their saved connections: the one registry that names the connectors. */
@NullMarked
package dev.passback.app.live;

import org.jspecify.annotations.NullMarked;
