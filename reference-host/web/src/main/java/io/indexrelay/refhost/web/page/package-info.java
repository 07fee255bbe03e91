/** The host's own pages, and the frame that it puts around those of plugins. */
@NullMarked
package io.indexrelay.refhost.web.page;

import org.jspecify.annotations.NullMarked;
