/**
 * What only Jira has: its services, readers and listeners, put together for the relay. The plugin's life and all that is the
 * same for every product is in {@link io.indexrelay.wiring}.
 */
@NullMarked
package io.indexrelay.jira.wiring;

import org.jspecify.annotations.NullMarked;
