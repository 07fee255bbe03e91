package io.indexrelay.jira.packaging;

import io.indexrelay.testsupport.plugin.BundleContract;
import java.util.Set;

class BundleTest extends BundleContract {

    /** The API of Service Management. */
    @Override
    protected Set<String> comingAndGoing() {
        return Set.of(
                "com.atlassian.servicedesk.api",
                "com.atlassian.servicedesk.api.comment",
                "com.atlassian.servicedesk.api.customer",
                "com.atlassian.servicedesk.api.event",
                "com.atlassian.servicedesk.api.organization",
                "com.atlassian.servicedesk.api.permission",
                "com.atlassian.servicedesk.api.portal",
                "com.atlassian.servicedesk.api.request",
                "com.atlassian.servicedesk.api.requesttype",
                "com.atlassian.servicedesk.api.util.paging");
    }

    @Override
    protected Set<String> ofEventsThatMayBeAbsent() {
        return Set.of("com.atlassian.crowd.event.migration", "com.atlassian.jira.user.anonymize");
    }
}
