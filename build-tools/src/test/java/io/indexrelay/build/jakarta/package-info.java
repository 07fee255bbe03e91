/** Twins and patches, on small classes made here; the whole host is held to them in its module of platform 8. */
@NullMarked
package io.indexrelay.build.jakarta;

import org.jspecify.annotations.NullMarked;
