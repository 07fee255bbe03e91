/**
 * A sender that dies. Processes of their own, with the real adapters on a real database and a real network, end in the
 * middle of everything that they do; the next one goes on, and the endpoint's own log says whether anything was lost.
 */
@NullMarked
package io.indexrelay.crash;

import org.jspecify.annotations.NullMarked;
