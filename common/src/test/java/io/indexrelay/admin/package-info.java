/** The administration API, call by call. */
@NullMarked
package io.indexrelay.admin;

import org.jspecify.annotations.NullMarked;
