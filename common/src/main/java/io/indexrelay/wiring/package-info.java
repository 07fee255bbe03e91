/**
 * The life of the plugin, and what the relay of any product is put together from. A product's plugin supplies one bean that
 * is a {@link io.indexrelay.wiring.Product}; everything else is here. Only here and in the plugins' own wiring are services
 * of the product looked up, and only here is the time and randomness of the machine taken.
 *
 * <p>The beans of this package are in the scanner's index of every plugin that packs it. They must not mention a type that
 * one product or one line of the platform lacks: the container reflects over them.
 */
@NullMarked
package io.indexrelay.wiring;

import org.jspecify.annotations.NullMarked;
