/** That the endpoint without a network answers as one with a network does. */
@NullMarked
package io.indexrelay.testsupport.endpoint;

import org.jspecify.annotations.NullMarked;
