package io.indexrelay.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Customers see in the portal of the receiver what they see in the portal of Service Management, and never more. The
 * self-check of this Jira goes on beside it: most of what both take is waiting.
 */
class CustomerPortalTest {

    private static final String KEY = "com.atlassian.servicedesk";
    private static final String PLUGINS = "/rest/plugins/1.0/";
    private static final String LOADER = "org.apache.felix.framework.BundleWiringImpl$BundleClassLoader";

    @Test
    void theReceiverAnswersAsThePortalDoes(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) throws IOException {
        try (Line line = Line.start(Product.JIRA, folder)) {
            ReferenceProduct jira = line.host();
            // What appears without an event is left to the first backfill until there was one.
            line.backfill();
            long loaders = jira.process().instancesOf(LOADER);
            jira.admin().upload(PLUGINS, Artifacts.serviceManagement()).json();
            jira.act("admin", "createGroup", Map.of("name", "agents"));
            jira.act("admin", "addToGroup", Map.of("user", "admin", "group", "agents"));
            jira.act(
                    "admin",
                    "createField",
                    Map.of("name", "Organizations", "type", KEY + ":sd-customer-organizations"));
            CheckedJira checked = new CheckedJira(line);
            checked.findsNothing();
            checked.plantsADifference();
            CustomerPortal portal = new CustomerPortal(line);
            portal.showsRequestsToWhomTheyConcern();
            checked.foundWhatWasPlanted();
            portal.followsWhatHasEvents();
            portal.followsWhatHasNone();
            portal.forgetsItsEntry();
            assertThat(jira.admin().send("DELETE", PLUGINS + KEY, "").status()).isEqualTo(204);
            portal.isClosed();
            Line.patiently("its class loader is gone")
                    .untilAsserted(
                            () -> assertThat(jira.process().instancesOf(LOADER)).isLessThanOrEqualTo(loaders));
            assertThat(line.endpoint().problems()).isEqualTo(List.of());
        }
    }
}
