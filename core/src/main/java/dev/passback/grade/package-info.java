/** What is carried: scores, grade items, students with their identifiers, and the tables they come in. */
@NullMarked
package dev.passback.grade;

import org.jspecify.annotations.NullMarked;
