/**
 * Confluence's native events, turned into changes. A listener names the object and writes one row; it reads no state,
 * because the entity may be unflushed, about to vanish, or belong to a transaction that is rolled back.
 *
 * <p>Listener classes are public: the product calls them by reflection, and a method of a package-private class fails at
 * every event.
 */
@NullMarked
package io.indexrelay.confluence.listen;

import org.jspecify.annotations.NullMarked;
