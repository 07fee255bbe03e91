/**
 * The reference host as a program: {@link io.indexrelay.refhost.HostMain} reads the command line into {@link
 * io.indexrelay.refhost.HostOptions}, and {@link io.indexrelay.refhost.Host} puts database, product, plugin framework and
 * web server together and takes them apart again.
 */
@NullMarked
package io.indexrelay.refhost;

import org.jspecify.annotations.NullMarked;
