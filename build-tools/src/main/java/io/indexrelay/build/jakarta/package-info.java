/**
 * One source, two lines: what is compiled for javax and Spring 5 is turned into what runs on jakarta and Spring 6.
 *
 * <p>{@link io.indexrelay.build.jakarta.JakartaNames} is the one rule of renaming. {@link io.indexrelay.build.jakarta.JakartaTwin} applies it to whole
 * JARs of the reference host, so that its source is kept once. {@link io.indexrelay.build.jakarta.PatchGemini} makes the released Gemini Blueprint link
 * with Spring 6. Whether it all links is not believed but checked, by {@code check.LinkCheck}.
 */
@NullMarked
package io.indexrelay.build.jakarta;

import org.jspecify.annotations.NullMarked;
