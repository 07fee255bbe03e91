/**
 * Confluence's users: a permanent key in {@code user_mapping} for a name in the directory. Content and permissions refer
 * to the key, groups and directory events to the name.
 */
@NullMarked
package io.indexrelay.refhost.confluence.people;

import org.jspecify.annotations.NullMarked;
