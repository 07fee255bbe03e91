/** Pages of the reference Confluence, at the addresses of the real ones, with what they tell by events. */
@NullMarked
package io.indexrelay.refhost.confluence.page;

import org.jspecify.annotations.NullMarked;
