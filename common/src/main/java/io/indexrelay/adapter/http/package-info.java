/**
 * The port {@link io.indexrelay.delivery.Transport} over Apache HttpClient 5.
 *
 * <p>Why not the JDK's client: its resolver cannot be replaced, so the address that was checked need not be the address
 * that is used (DNS rebinding), and on Java 17 it cannot be closed, so threads and class loader would outlive the app.
 */
@NullMarked
package io.indexrelay.adapter.http;

import org.jspecify.annotations.NullMarked;
