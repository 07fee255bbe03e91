/** Settings: what is taken, what is refused, and that nothing secret ever comes back. */
@NullMarked
package io.indexrelay.config;

import org.jspecify.annotations.NullMarked;
