package io.indexrelay.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Service Management comes, is updated, disabled and removed while our plugin runs; it brings types of permission holders and
 * of custom fields that nobody else knows. Our plugin goes on as the same, and the receiver never shows more than Jira.
 */
class ServiceManagementTest {

    private static final String KEY = "com.atlassian.servicedesk";
    private static final String SERVICE = "com.atlassian.servicedesk.api.ServiceDeskManager";
    private static final String PLUGINS = "/rest/plugins/1.0/";
    private static final String LOADER = "org.apache.felix.framework.BundleWiringImpl$BundleClassLoader";
    private static final String RELAY = "io.indexrelay.relay.Relay";
    private static final String ITS_TYPES = "io.indexrelay.refhost.servicemanagement.BroughtTypes";
    private static final String PORTAL = "sd.customer.portal.only";
    private static final String ORGANIZATION = "sd.organization.member";

    @ParameterizedTest
    @ValueSource(ints = {7, 8})
    void comesChangesAndGoesWhileOurPluginRuns(int platform, @TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder)
            throws IOException {
        try (Line line = Line.start(Product.JIRA, folder, "--platform", Integer.toString(platform))) {
            Life life = new Life(line);
            life.withoutIt();
            life.installed();
            Desk desk = new Desk(line);
            desk.entriesOfItsTypes();
            desk.valueOfItsFieldType();
            life.updated(PluginCopy.withVersion(folder.resolve("later.jar"), Artifacts.serviceManagement(), "9.1.0"));
            desk.admitsFewerThanJira();
            life.disabled();
            desk.admitsAsManyAsJira();
            life.enabledAgain();
            desk.admitsFewerThanJira();
            life.removed();
            desk.admitsAsManyAsJira();
            desk.isReadable();
            desk.withoutTheEntriesNothingIsListed();
            line.assertBackfillBringsNothingNew();
            assertThat(line.endpoint().problems()).isEmpty();
        }
    }

    /** The plugins side of it. */
    private static final class Life {

        private final Line line;
        private final ReferenceProduct jira;
        private final JavaProcess process;
        private Set<String> threads = Set.of();
        private long loaders;
        private int issues;

        Life(Line line) {
            this.line = line;
            this.jira = line.host();
            this.process = jira.process();
        }

        void withoutIt() {
            jira.act("admin", "createProject", Map.of("key", "LIFE", "name", "Life", "lead", "admin"));
            assertThat(absentServices()).contains(SERVICE);
            issueArrives();
            threads = lastingThreads();
            assertThat(threads).hasSizeGreaterThanOrEqualTo(2);
            loaders = process.instancesOf(LOADER);
        }

        void installed() {
            assertThat(upload(Artifacts.serviceManagement())).isEqualTo("enabled");
            isPresent();
        }

        void updated(Path later) {
            assertThat(upload(later)).isEqualTo("enabled");
            isPresent();
            Line.patiently("the classes of the version before are gone")
                    .untilAsserted(() -> assertThat(process.instancesOf(LOADER)).isLessThanOrEqualTo(loaders + 1));
        }

        void disabled() {
            enable(false);
            isAbsent();
        }

        void enabledAgain() {
            enable(true);
            isPresent();
        }

        void removed() {
            assertThat(jira.admin().send("DELETE", PLUGINS + KEY, "").status()).isEqualTo(204);
            isAbsent();
            Line.patiently("its class loader is gone").untilAsserted(() -> {
                assertThat(process.instancesOf(ITS_TYPES)).isZero();
                assertThat(process.instancesOf(LOADER)).isLessThanOrEqualTo(loaders);
            });
        }

        private String upload(Path jar) {
            return jira.admin().upload(PLUGINS, jar).json().path("result").asText();
        }

        private void enable(boolean enabled) {
            jira.admin().send("PUT", PLUGINS + KEY, Map.of("enabled", enabled)).json();
        }

        private void isPresent() {
            assertThat(absentServices()).doesNotContain(SERVICE);
            assertThat(process.instancesOf(ITS_TYPES)).isEqualTo(1);
            ourPluginGoesOn();
        }

        private void isAbsent() {
            assertThat(absentServices()).contains(SERVICE);
            ourPluginGoesOn();
        }

        /** The same relay with the same threads, and what is changed now arrives. */
        private void ourPluginGoesOn() {
            JsonNode ours = StreamSupport.stream(
                            jira.admin().get(PLUGINS).json().spliterator(), false)
                    .filter(plugin ->
                            Product.JIRA.pluginKey().equals(plugin.path("key").asText()))
                    .findFirst()
                    .orElseThrow();
            assertThat(ours.path("state").asText()).as("%s", ours).isEqualTo("ENABLED");
            assertThat(lastingThreads()).isEqualTo(threads);
            assertThat(process.instancesOf(RELAY)).isEqualTo(1);
            issueArrives();
        }

        /** Those that live as long as the plugin; a connection's do not. */
        private Set<String> lastingThreads() {
            Set<String> all = process.threads("index-relay");
            all.removeIf(thread -> thread.contains("-http-"));
            return all;
        }

        private void issueArrives() {
            String issue = jira.act("admin", "createIssue", Map.of("project", "LIFE", "summary", "Number " + ++issues));
            line.awaitDelivered();
            assertThat(line.names(issue)).containsExactly("content.upserted");
        }

        private List<String> absentServices() {
            return Json.texts(line.status().path("absentServices"));
        }
    }

    /** A project that only agents may browse, and whom Service Management adds to them. */
    private static final class Desk {

        private final Line line;
        private final ReferenceProduct jira;
        private final String agent;
        private final String member;
        private final String project;
        private final String issue;
        private String value = "";

        Desk(Line line) {
            this.line = line;
            this.jira = line.host();
            act("createGroup", Map.of("name", "agents"));
            act("addToGroup", Map.of("user", "admin", "group", "agents"));
            this.agent = Line.id(act("createUser", Map.of("name", "alma", "groups", List.of("agents"))));
            this.member = Line.id(act("createUser", Map.of("name", "mika")));
            act("createUser", Map.of("name", "nobody"));
            this.project = act("createProject", Map.of("key", "DESK", "name", "Desk", "lead", "admin"));
            act("createPermissionScheme", Map.of("name", "Agents only", "copyOf", "Default Permission Scheme"));
            act("permissionScheme", Map.of("project", "DESK", "scheme", "Agents only"));
            act("schemeEntry", entries("remove", Map.of("type", "applicationRole")));
            act("schemeEntry", entries("add", Map.of("type", "group", "parameter", "agents")));
            this.issue = act("createIssue", Map.of("project", "DESK", "summary", "The printer is on fire"));
            line.awaitDelivered();
            line.assertReceiverEqualsProduct();
        }

        void entriesOfItsTypes() {
            act("schemeEntry", entries("add", Map.of("type", PORTAL)));
            line.awaitDelivered();
            line.assertReceiverEqualsProduct();
            assertThat(narrower()).as("customers are nobody in Jira itself").isEmpty();

            act("schemeEntry", entries("add", Map.of("type", ORGANIZATION, "parameter", member)));
            admitsFewerThanJira();
        }

        /** Of a type that nobody knows: the text that the change history would show. */
        void valueOfItsFieldType() {
            act("createField", Map.of("name", "Organizations", "type", KEY + ":sd-customer-organizations"));
            act("edit", Map.of("issue", Line.id(issue), "fields", Map.of("Organizations", "Fire brigade")));
            line.awaitDelivered();
            value = custom();
            assertThat(value).contains("Organizations", "Fire brigade");
        }

        /** Jira lets the organization's member in; the receiver cannot know of them, shows nobody more, and says so. */
        void admitsFewerThanJira() {
            line.awaitDelivered();
            for (String subject : List.of(project, issue)) {
                Set<String> inJira = jiraShows(subject);
                assertThat(inJira).contains(agent, member).hasSize(3);
                inJira.remove(member);
                assertThat(receiverShows(subject)).isEqualTo(inJira);
            }
            assertNeverWider();
            assertThat(narrower()).isNotEmpty().allMatch(reason -> reason.contains(ORGANIZATION + "=" + member));
        }

        /** Whom the type means is nobody while its app is away. */
        void admitsAsManyAsJira() {
            line.awaitDelivered();
            assertThat(receiverShows(issue)).contains(agent).hasSize(2);
            line.assertReceiverEqualsProduct();
            assertThat(narrower()).as("who comes back is not known here").isNotEmpty();
        }

        void isReadable() {
            act("edit", Map.of("issue", Line.id(issue), "fields", Map.of("summary", "The printer is out")));
            line.awaitDelivered();
            assertThat(line.last(issue).path("type").asText()).contains("content.upserted");
            assertThat(line.last(issue).at("/data/title").asText()).isEqualTo("The printer is out");
            assertThat(custom()).isIn(value, "");
            line.assertReceiverEqualsProduct();
        }

        void withoutTheEntriesNothingIsListed() {
            act("schemeEntry", entries("remove", Map.of("type", ORGANIZATION, "parameter", member)));
            act("schemeEntry", entries("remove", Map.of("type", PORTAL)));
            line.awaitDelivered();
            line.assertReceiverEqualsProduct();
            assertThat(narrower()).isEmpty();
        }

        private void assertNeverWider() {
            List<String> everybody = new ArrayList<>(jira.users());
            everybody.add("");
            List<String> contents = jira.contents();
            JsonNode inJira = jira.canView(everybody, contents);
            JsonNode visible = line.indexer().visible(line.source());
            for (String subject : contents) {
                assertThat(Json.texts(inJira.path(subject)))
                        .as("who sees %s in Jira", subject)
                        .containsAll(Json.texts(visible.path(subject)));
            }
        }

        private Set<String> jiraShows(String subject) {
            return new TreeSet<>(
                    Json.texts(jira.canView(jira.users(), List.of(subject)).path(subject)));
        }

        private Set<String> receiverShows(String subject) {
            return new TreeSet<>(line.indexer().visibleTo(line.source(), subject));
        }

        private String custom() {
            JsonNode custom = line.last(issue).at("/data/fields/custom");
            return custom.isMissingNode() ? "" : custom.toString();
        }

        private List<String> narrower() {
            return StreamSupport.stream(line.status().path("hidden").spliterator(), false)
                    .map(hidden -> hidden.path("reason").asText())
                    .toList();
        }

        private static Map<String, Object> entries(String change, Map<String, String> entry) {
            return Map.of("project", "DESK", "permission", "BROWSE_PROJECTS", change, entry);
        }

        private String act(String verb, Map<String, Object> fields) {
            return jira.act("admin", verb, fields);
        }
    }
}
