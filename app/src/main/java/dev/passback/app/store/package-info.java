/** Journal, ledger, remembered choices and the embedded gradebooks, in SQLite or PostgreSQL. */
@NullMarked
package dev.passback.app.store;

import org.jspecify.annotations.NullMarked;
