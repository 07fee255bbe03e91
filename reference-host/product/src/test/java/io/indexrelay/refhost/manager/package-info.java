/** What managers stand on, tried without a product. */
@NullMarked
package io.indexrelay.refhost.manager;

import org.jspecify.annotations.NullMarked;
