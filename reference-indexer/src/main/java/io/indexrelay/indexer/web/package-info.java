/**
 * The few things that we need of HTTP, over the JDK's own server: requests, answers, routes. Knows nothing of events.
 */
@NullMarked
package io.indexrelay.indexer.web;

import org.jspecify.annotations.NullMarked;
