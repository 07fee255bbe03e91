/**
 * What the reference host asks of a product. The host knows plugins, databases and pages; a product knows content,
 * permissions and users. The two meet in {@link io.indexrelay.refhost.product.Product} and nowhere else.
 */
@NullMarked
package io.indexrelay.refhost.product;

import org.jspecify.annotations.NullMarked;
