/** What an administrator sets, validated as a whole before any of it is saved. */
@NullMarked
package io.indexrelay.config;

import org.jspecify.annotations.NullMarked;
