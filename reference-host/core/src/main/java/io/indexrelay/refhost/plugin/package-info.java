/**
 * Plugins: what is uploaded, whether it may run here, and its life. The framework treats a plugin as the products' own
 * framework does, in the bad cases above all: what would leave a plugin half alive, or block an upload for five minutes
 * there, does so here too, and {@link io.indexrelay.refhost.plugin.PluginView#why} says it in words.
 *
 * <p>Where facts about the products are given as known, they were seen with atlassian-plugins 7.4.0 running.
 *
 * <p>The life of a plugin: {@code PluginArtifact} (a JAR that was read) becomes a {@code Plugin} (bundle, state, Spring
 * context); its {@code <modules>} are enabled by {@link io.indexrelay.refhost.plugin.ModuleType}s that other parts of the
 * host bring.
 */
@NullMarked
package io.indexrelay.refhost.plugin;

import org.jspecify.annotations.NullMarked;
