/**
 * What Service Management says of desks, requests and customers, in words of our own. It may be absent, and may come, be
 * updated and go while we run; its own classes are named in {@code api} alone, whose classes are loaded only after its
 * services were found. Nothing here asks in the customer context, where permissions are wider.
 */
@NullMarked
package io.indexrelay.jira.read.desk;

import org.jspecify.annotations.NullMarked;
