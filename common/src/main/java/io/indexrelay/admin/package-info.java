/** What an administrator sees and does, without HTML and without servlet types. */
@NullMarked
package io.indexrelay.admin;

import org.jspecify.annotations.NullMarked;
