/**
 * Who may see what, in the language of the contract: an AND of ORs of atoms. Nothing here asks a product; readers in the
 * plugins do.
 */
@NullMarked
package io.indexrelay.access;

import org.jspecify.annotations.NullMarked;
