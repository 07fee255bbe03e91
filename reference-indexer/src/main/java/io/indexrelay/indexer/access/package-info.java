/**
 * Who may see what: the access rules that come with documents and access sets, and their evaluation for one visitor.
 *
 * <p>Everything here is pure and closed by default. A rule that is missing, empty or malformed is false; an atom that
 * is not known is false; a user who is not known, or known as inactive, matches nothing at all, not even
 * {@code anyone}. Rules are never resolved in advance: they are kept as they came and evaluated when somebody searches,
 * so that one changed access set shows or hides every document that names it, at once.
 */
@NullMarked
package io.indexrelay.indexer.access;

import org.jspecify.annotations.NullMarked;
