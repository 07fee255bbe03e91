/**
 * Who may do what, by the product's rules: site access first, then a space's permission rows, then the restrictions of
 * the content and, for viewing, of its ancestors. Written for reading, from the product's documented behaviour; no plugin
 * shares this code.
 */
@NullMarked
package io.indexrelay.refhost.confluence.access;

import org.jspecify.annotations.NullMarked;
