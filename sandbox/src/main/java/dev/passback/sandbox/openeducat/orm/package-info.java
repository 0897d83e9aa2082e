/** As much of Odoo's object-relational mapping as OpenEduCat shows to somebody who calls it from outside. */
@NullMarked
package dev.passback.sandbox.openeducat.orm;

import org.jspecify.annotations.NullMarked;
