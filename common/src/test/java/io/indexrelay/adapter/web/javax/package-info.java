/** The servlet with requests as the container makes them. */
@NullMarked
package io.indexrelay.adapter.web.javax;

import org.jspecify.annotations.NullMarked;
