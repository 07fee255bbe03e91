/** The directory, and the host's way into it. */
@NullMarked
package io.indexrelay.refhost.directory;

import org.jspecify.annotations.NullMarked;
