/** Endpoints for tests: one over real HTTP that misbehaves as told, one in memory, and a receiver that keeps the rule. */
@NullMarked
package io.indexrelay.testsupport.endpoint;

import org.jspecify.annotations.NullMarked;
