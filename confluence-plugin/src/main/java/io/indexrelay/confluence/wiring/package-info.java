/**
 * The one bean of the plugin, and what it is put together from. Only here are services of the product looked up, and only
 * here is the time and randomness of the machine taken.
 */
@NullMarked
package io.indexrelay.confluence.wiring;

import org.jspecify.annotations.NullMarked;
