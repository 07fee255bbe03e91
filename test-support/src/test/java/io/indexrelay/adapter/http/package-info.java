/** The transport against a real server, held to the contract and to what only a real client can get wrong. */
@NullMarked
package io.indexrelay.adapter.http;

import org.jspecify.annotations.NullMarked;
