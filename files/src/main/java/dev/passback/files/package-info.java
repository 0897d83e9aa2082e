/** What reading and writing files share: the refusal, a gradebook file, an upload sheet. */
@NullMarked
package dev.passback.files;

import org.jspecify.annotations.NullMarked;
