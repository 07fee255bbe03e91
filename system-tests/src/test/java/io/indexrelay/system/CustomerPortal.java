package io.indexrelay.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A service project with customers of every sort: what the receiver shows in the portal is what Jira answers there. */
final class CustomerPortal {

    /**
     * Two polls, as a change may come just after one began. What the self-check finds too wide in that time it hides, rightly,
     * and shows it again after two looks half a minute apart; a comment only after its issue.
     */
    private static final Duration POLLED_AND_SHOWN_AGAIN = Duration.ofSeconds(300);

    private static final Map<String, String> CUSTOMER_ENTRY = Map.of("type", "sd.customer.portal.only");

    private final Line line;
    private final ReferenceProduct jira;
    private final String request;
    private final String plain;
    private final String open;
    private final String internal;
    private final String type;

    CustomerPortal(Line line) {
        this.line = line;
        this.jira = line.host();
        for (String name : List.of("rita", "pia", "olga", "gus", "dora", "sten")) {
            act("createUser", Map.of("name", name, "groups", List.of()));
        }
        act("createGroup", Map.of("name", "board"));
        act("addToGroup", Map.of("user", "gus", "group", "board"));
        act("createProject", Map.of("key", "HELP", "name", "Help", "lead", "admin"));
        act("createPermissionScheme", Map.of("name", "Help only", "copyOf", "Default Permission Scheme"));
        act("permissionScheme", Map.of("project", "HELP", "scheme", "Help only"));
        act("schemeEntry", entries("remove", Map.of("type", "applicationRole")));
        act("schemeEntry", entries("add", Map.of("type", "group", "parameter", "agents")));
        act("schemeEntry", entries("add", CUSTOMER_ENTRY));
        act("createDesk", Map.of("project", "HELP"));
        act("createOrganization", Map.of("name", "ACME"));
        act("deskOrganization", Map.of("project", "HELP", "organization", "ACME"));
        act("organization", Map.of("organization", "ACME", "add", List.of("olga")));
        customers("add", "rita", "pia", "gus", "dora");
        type = act(
                "createRequestType", Map.of("project", "HELP", "name", "Printer", "description", "Anything on paper"));
        request = act(
                "createIssue",
                Map.of(
                        "project",
                        "HELP",
                        "summary",
                        "My printer is on fire",
                        "fields",
                        Map.of(
                                "reporter",
                                "rita",
                                "Customer Request Type",
                                "1/" + Line.id(type),
                                "Request participants",
                                List.of("pia"),
                                "Request groups",
                                List.of("board"),
                                "Organizations",
                                List.of("ACME"))));
        plain = act("createIssue", Map.of("project", "HELP", "summary", "Buy toner"));
        open = act("comment", Map.of("on", request, "body", "Which colour does it burn?"));
        internal = act("comment", Map.of("on", request, "body", "He smokes again", "internal", true));
        act("attach", Map.of("to", request, "name", "fire.txt", "base64", "aGVscA=="));
    }

    /** The desk came without an event, so all of it waits for a poll. */
    void showsRequestsToWhomTheyConcern() {
        equalsJira();
        assertThat(inPortal(request))
                .contains(keys("rita", "pia", "olga", "gus"))
                .doesNotContain(keys("dora", "sten"));
        assertThat(inPortal(open)).isEqualTo(inPortal(request));
        assertThat(inPortal(internal)).isEmpty();
        assertThat(inPortal(plain)).isEmpty();
        assertThat(inPortal(type)).contains(keys("dora", "olga")).doesNotContain(keys("sten"));
        assertThat(line.last(request).at("/data/portal/url").asText()).contains("/servicedesk/customer/portal/");
        assertThat(jira.canView(jira.users(), List.of(request)).toString()).doesNotContain(keys("rita"));
    }

    /** Each of these is an event, and narrows: it has to be told before anything else. */
    void followsWhatHasEvents() {
        act("edit", Map.of("issue", Line.id(request), "fields", Map.of("Request participants", List.of("dora"))));
        act("editComment", Map.of("id", Line.id(open), "internal", true));
        customers("remove", "rita");
        line.awaitDelivered();
        equalsJira();
        assertThat(inPortal(request)).contains(keys("dora")).doesNotContain(keys("pia", "rita"));
        assertThat(inPortal(open)).isEmpty();

        act("edit", Map.of("issue", Line.id(request), "fields", Map.of("Request participants", List.of("pia"))));
        act("editComment", Map.of("id", Line.id(open), "internal", false));
        line.awaitDelivered();
        equalsJira();
        assertThat(inPortal(open)).contains(keys("pia")).doesNotContain(keys("dora"));
    }

    void followsWhatHasNone() {
        act("organization", Map.of("organization", "ACME", "remove", List.of("olga"), "add", List.of("sten")));
        act("deskAccess", Map.of("project", "HELP", "open", true));
        act(
                "restrictRequestType",
                Map.of("id", Line.id(type), "users", List.of("pia"), "organizations", List.of("ACME")));
        equalsJira();
        assertThat(inPortal(request)).contains(keys("rita", "sten")).doesNotContain(keys("olga"));
        assertThat(inPortal(type)).contains(keys("pia", "sten")).doesNotContain(keys("dora"));

        act("deskAccess", Map.of("project", "HELP", "open", false));
        equalsJira();
        assertThat(inPortal(request)).doesNotContain(keys("rita"));
    }

    /** The scheme goes on without customers, and the portal without them at once. */
    void forgetsItsEntry() {
        act("schemeEntry", entries("remove", CUSTOMER_ENTRY));
        line.awaitDelivered();
        equalsJira();
        assertThat(inPortal(request)).doesNotContain(keys("pia", "sten"));
    }

    void isClosed() {
        equalsJira();
        assertThat(inPortal(request)).isEmpty();
    }

    /** Of every user and every document, in the portal and in Jira. */
    private void equalsJira() {
        Line.patiently("the portal's answers are Jira's")
                .atMost(POLLED_AND_SHOWN_AGAIN)
                .untilAsserted(() -> {
                    List<String> everybody = new ArrayList<>(jira.users());
                    everybody.add("");
                    List<String> contents = jira.contents();
                    JsonNode expected = jira.canViewInPortal(everybody, contents);
                    JsonNode shown = line.indexer().visibleInPortal(line.source());
                    for (String subject : contents) {
                        assertThat(new TreeSet<>(Json.texts(shown.path(subject))))
                                .as("who sees %s in the portal; events %s", subject, line.names(subject))
                                .isEqualTo(new TreeSet<>(Json.texts(expected.path(subject))));
                    }
                    assertThat(shown.fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(contents);
                });
    }

    private List<String> inPortal(String subject) {
        return Json.texts(line.indexer().visibleInPortal(line.source()).path(subject));
    }

    private String[] keys(String... names) {
        return List.of(names).stream()
                .map(name -> line.indexer().keyOf(line.source(), name).orElseThrow())
                .toArray(String[]::new);
    }

    private void customers(String change, String... users) {
        act(
                "role",
                Map.of("project", "HELP", "role", "Service Desk Customers", change, Map.of("users", List.of(users))));
    }

    private static Map<String, Object> entries(String change, Map<String, String> entry) {
        return Map.of("project", "HELP", "permission", "BROWSE_PROJECTS", change, entry);
    }

    private String act(String verb, Map<String, Object> fields) {
        return jira.act("admin", verb, fields);
    }
}
