/**
 * SAL's plugin settings in a table of the host. They take part in the product's transaction, and have the limits and the
 * four value types of the products.
 */
@NullMarked
package io.indexrelay.refhost.db.settings;

import org.jspecify.annotations.NullMarked;
