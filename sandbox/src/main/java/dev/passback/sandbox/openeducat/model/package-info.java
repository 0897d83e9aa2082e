/** The models of OpenEduCat with the behaviour that was measured on 17.0 and 18.0. */
@NullMarked
package dev.passback.sandbox.openeducat.model;

import org.jspecify.annotations.NullMarked;
