/**
 * The servlet for platforms with {@code javax.servlet}. Nothing else in the project mentions a servlet type; the build
 * copies this package for {@code jakarta.servlet} by renaming.
 */
@NullMarked
package io.indexrelay.adapter.web.javax;

import org.jspecify.annotations.NullMarked;
