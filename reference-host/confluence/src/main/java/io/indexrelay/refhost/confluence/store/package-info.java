/**
 * Where content lives: Confluence's own entity classes, mapped by Hibernate under the property names of Confluence's own
 * mapping, so that a plugin's queries run as they would there. The transaction manager binds one session to a
 * transaction and shows its connection to whoever uses the same data source.
 */
@NullMarked
package io.indexrelay.refhost.confluence.store;

import org.jspecify.annotations.NullMarked;
