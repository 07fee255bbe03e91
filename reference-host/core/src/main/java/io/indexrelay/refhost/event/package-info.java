/**
 * Publishing of native events with the semantics of the products' event library: by class hierarchy, on the publisher's
 * thread unless the event's own class asks otherwise, and whatever a listener throws stays in the log.
 */
@NullMarked
package io.indexrelay.refhost.event;

import org.jspecify.annotations.NullMarked;
