/**
 * The OSGi framework that plugins live in: Felix, with everything that the products offer to plugins exported from the
 * host's class path, and Gemini Blueprint to build a Spring context for each bundle.
 */
@NullMarked
package io.indexrelay.refhost.osgi;

import org.jspecify.annotations.NullMarked;
