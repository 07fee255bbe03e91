/**
 * {@code reference-host.jar}. It holds JARs in folders: {@code lib/common}, {@code lib/platform7} (javax, Spring 5.3),
 * {@code lib/platform8} (jakarta, Spring 6), {@code lib/platform7-confluence} and so on for each line and product, and
 * {@code lib/common-confluence} for what a product has on both lines alike. Two lines cannot be on one class path, so the
 * launcher unpacks the folders that the command line asks for and starts the host in a class loader of just those.
 *
 * <p>Only the JDK is used here, and of the command line only the product and {@code --platform} are read.
 */
@NullMarked
package io.indexrelay.refhost.launcher;

import org.jspecify.annotations.NullMarked;
