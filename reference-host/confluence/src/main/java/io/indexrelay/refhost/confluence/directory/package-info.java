/**
 * The people: accounts, groups, groups in groups and passwords, as Confluence's embedded Crowd keeps them. A directory
 * knows names only; the permanent key of a user belongs to Confluence and is kept beside it.
 */
@NullMarked
package io.indexrelay.refhost.confluence.directory;

import org.jspecify.annotations.NullMarked;
