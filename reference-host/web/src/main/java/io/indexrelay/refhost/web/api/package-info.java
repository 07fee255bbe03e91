/** What programs ask the host over HTTP: plugin uploads, the reference API of tests, files for pages. */
@NullMarked
package io.indexrelay.refhost.web.api;

import org.jspecify.annotations.NullMarked;
