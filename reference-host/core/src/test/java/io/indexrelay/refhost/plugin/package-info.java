/**
 * The plugin framework, held against what the products' own framework was seen to do. Plugins are built here, as JARs, by
 * the JDK's compiler.
 */
@NullMarked
package io.indexrelay.refhost.plugin;

import org.jspecify.annotations.NullMarked;
