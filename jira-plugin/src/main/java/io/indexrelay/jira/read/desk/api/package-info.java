/**
 * The one place with types of Service Management's API. These classes are never loaded by the plugin's own class loader,
 * which would be wired to one version of the app for good, but by one that is made for the services that were found.
 */
@NullMarked
package io.indexrelay.jira.read.desk.api;

import org.jspecify.annotations.NullMarked;
