package io.indexrelay.confluence.packaging;

import io.indexrelay.testsupport.plugin.BundleContract;
import java.util.Set;

class BundleTest extends BundleContract {

    @Override
    protected Set<String> comingAndGoing() {
        return Set.of();
    }

    @Override
    protected Set<String> ofEventsThatMayBeAbsent() {
        return Set.of(
                "com.atlassian.confluence.event.events.cluster",
                "com.atlassian.confluence.importexport",
                "com.atlassian.crowd.event.migration");
    }
}
