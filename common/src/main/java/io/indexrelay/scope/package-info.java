/**
 * What may leave the product at all, whoever may see it there: decided on the state that was read for sending, never on
 * what was captured.
 */
@NullMarked
package io.indexrelay.scope;

import org.jspecify.annotations.NullMarked;
