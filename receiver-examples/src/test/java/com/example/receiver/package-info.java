/** Reaches into the example receiver, for what it holds after each batch. */
@NullMarked
package com.example.receiver;

import org.jspecify.annotations.NullMarked;
