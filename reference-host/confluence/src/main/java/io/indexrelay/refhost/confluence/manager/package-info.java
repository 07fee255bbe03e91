/**
 * The product's managers. Each is a small class that holds just the methods that plugins and this host use, under the
 * names and parameters of the real interface; {@link io.indexrelay.refhost.manager.SupportedMethods} shows it
 * as that interface. Native events are published where the product publishes them, and left out where it leaves them out.
 */
@NullMarked
package io.indexrelay.refhost.confluence.manager;

import org.jspecify.annotations.NullMarked;
