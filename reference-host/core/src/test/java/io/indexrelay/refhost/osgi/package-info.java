/** What the OSGi framework offers to plugins. */
@NullMarked
package io.indexrelay.refhost.osgi;

import org.jspecify.annotations.NullMarked;
