/**
 * The administration over HTTP, with everything decided in classes that know no servlet.
 *
 * <p>Only {@code io.indexrelay.adapter.web.javax} mentions servlet types. The build makes its twin for the jakarta line by
 * renaming, the descriptor picks one, and the plugin's Spring container never hears of either: a bean that mentions a
 * servlet type of the wrong line in a signature, field or lambda would take the whole plugin down.
 */
@NullMarked
package io.indexrelay.adapter.web;

import org.jspecify.annotations.NullMarked;
