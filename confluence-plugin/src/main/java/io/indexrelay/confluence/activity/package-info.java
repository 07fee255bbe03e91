/**
 * What people do in Confluence, told to the recorder of acts: who viewed, edited or discussed which page or blog post. By
 * events alone, on the thread of the person; an id and a key are copied at once, and nothing is read.
 *
 * <p>Listener classes are public: the product calls them by reflection, and a method of a package-private class fails at
 * every event.
 */
@NullMarked
package io.indexrelay.confluence.activity;

import org.jspecify.annotations.NullMarked;
