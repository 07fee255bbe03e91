/**
 * Service Management as the reference Jira's other apps meet it: packages and services that come and go while Jira runs, and
 * types of permission holders that Jira brings not itself. What it keeps is in the reference Jira, which asks it in the customer context
 * what is seen in the portal.
 *
 * <p>Everything that it puts into Jira it takes back when it is disabled; what would be left holds its class loader.
 */
@NullMarked
package io.indexrelay.refhost.servicemanagement;

import org.jspecify.annotations.NullMarked;
