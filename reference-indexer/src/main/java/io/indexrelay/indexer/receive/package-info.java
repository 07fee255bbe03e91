/**
 * From an HTTP request to events: size, content type, content coding, signature, JSON, CloudEvents, in that order.
 * Nothing of the body is parsed before the signature was found right.
 */
@NullMarked
package io.indexrelay.indexer.receive;

import org.jspecify.annotations.NullMarked;
