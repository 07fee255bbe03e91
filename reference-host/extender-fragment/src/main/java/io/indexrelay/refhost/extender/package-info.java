/**
 * Settings of the Gemini Blueprint extender, which builds a Spring context for each plugin bundle. The extender takes
 * them from XML files under {@code META-INF/spring/extender} of its own bundle, and the only way in is a fragment.
 *
 * <p>The host and this fragment share no type but the JDK's and OSGi's: framework properties go in, and what happens to
 * contexts goes out through a {@link java.util.function.Consumer} that the host registered as a service.
 */
@NullMarked
package io.indexrelay.refhost.extender;

import org.jspecify.annotations.NullMarked;
