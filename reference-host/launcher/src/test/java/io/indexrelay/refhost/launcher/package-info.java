/** The launcher, on small JARs made up here. */
@NullMarked
package io.indexrelay.refhost.launcher;

import org.jspecify.annotations.NullMarked;
