/**
 * Runs the shipped artifacts as an administrator would: the reference host with the plugin's JAR, and the reference
 * indexer beside it, each in a process of its own.
 */
@NullMarked
package io.indexrelay.system;

import org.jspecify.annotations.NullMarked;
