/**
 * The run-time half of what may leave: a user of the product whose view limits it. The product's own permission manager is
 * asked about each document; so an administrator protects content from the app by the product's own permissions.
 */
@NullMarked
package io.indexrelay.appuser;

import org.jspecify.annotations.NullMarked;
