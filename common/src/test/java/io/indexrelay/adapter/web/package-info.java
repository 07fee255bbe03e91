/** Who may call what over HTTP, and the page, without a servlet. */
@NullMarked
package io.indexrelay.adapter.web;

import org.jspecify.annotations.NullMarked;
