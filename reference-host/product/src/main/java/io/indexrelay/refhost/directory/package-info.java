/**
 * The people: accounts, groups, groups in groups and passwords, as the products' embedded Crowd keeps them. A directory
 * knows names only; the permanent key of a user belongs to the product and is kept beside it. A change in the directory is
 * known by Crowd's events, which carry names, too.
 */
@NullMarked
package io.indexrelay.refhost.directory;

import org.jspecify.annotations.NullMarked;
