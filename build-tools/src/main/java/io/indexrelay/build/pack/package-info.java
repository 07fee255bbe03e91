/** Packs the reference host: the class paths of all its lines in one JAR, with what they share held once. */
@NullMarked
package io.indexrelay.build.pack;

import org.jspecify.annotations.NullMarked;
