package io.indexrelay.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Limits of what leaves, set and lifted while everything is at the receiver: what falls out is withdrawn, and of a space or
 * project by one event; of what is outside nothing is said; what comes in is sent.
 */
final class Limits {

    private Limits() {}

    static void ofConfluence(Line line) {
        ReferenceProduct confluence = line.host();
        String space = confluence.act("admin", "createSpace", Map.of("key", "LIMIT", "name", "Limited"));
        String root = confluence.act("admin", "createPage", Map.of("space", "LIMIT", "title", "Limited root"));
        String leaf = confluence.act(
                "admin", "createPage", Map.of("space", "LIMIT", "title", "Limited leaf", "parent", Line.id(root)));
        String comment = confluence.act("admin", "comment", Map.of("on", leaf, "body", "<p>outside</p>"));
        equal(line);

        to(line, Map.of("excludedKeys", List.of("LIM*")));
        gone(line, space, root, leaf, comment);
        assertThat(line.last(space).at("/data/reason").asText()).isEqualTo("out-of-scope");
        assertThat(line.names(root)).as("it went with its space").doesNotContain("content.deleted");
        int told = line.names(leaf).size();
        confluence.act("admin", "edit", Map.of("id", Line.id(leaf), "body", "<p>nobody knows</p>"));
        String unborn = confluence.act("admin", "createPage", Map.of("space", "LIMIT", "title", "Never left"));
        line.awaitDelivered();
        assertThat(line.names(leaf)).hasSize(told);

        to(line, Map.of("labels", List.of("outside"), "labelsReachBelow", true));
        gone(line, root, leaf);
        confluence.act("admin", "label", Map.of("id", Line.id(root), "label", "outside"));
        there(line, root, leaf, comment);
        confluence.act("admin", "unlabel", Map.of("id", Line.id(root), "label", "outside"));
        gone(line, root, leaf, comment);
        assertThat(line.names(unborn)).isEmpty();

        to(line, Map.of());
        there(line, unborn);
        equal(line);
        confluence.act("admin", "deleteSpace", Map.of("key", "LIMIT"));
        equal(line);
    }

    static void ofJira(Line line) {
        ReferenceProduct jira = line.host();
        String parent = jira.act("admin", "createIssue", Map.of("project", "STN", "summary", "Limited"));
        String child = jira.act(
                "admin", "createIssue", Map.of("project", "STN", "summary", "Below", "parent", Line.id(parent)));
        String comment = jira.act("admin", "comment", Map.of("on", child, "body", "outside"));
        equal(line);

        String project = line.last(parent).at("/data/container/kind").asText() + "/"
                + line.last(parent).at("/data/container/id").asText();
        to(line, Map.of("excludedKeys", List.of("S?N")));
        gone(line, project, parent, child, comment);
        assertThat(line.names(parent)).as("it went with its project").doesNotContain("content.deleted");

        String type = line.last(child).at("/data/fields/issueType").asText();
        to(line, Map.of("excludedIssueTypes", List.of(type)));
        there(line, project, parent);
        gone(line, child, comment);

        to(line, Map.of());
        there(line, child, comment);
        equal(line);
    }

    /** In one go: between two limits nothing may leave that neither lets out. */
    private static void to(Line line, Map<String, Object> limits) {
        Map<String, Object> scope = new HashMap<>();
        List.of("excludedKeys", "labels", "labelsReachBelow", "excludedIssueTypes")
                .forEach(name -> scope.put(name, null));
        scope.putAll(limits);
        line.host().api().send("PUT", "/config", Map.of("scope", scope)).json();
    }

    private static void gone(Line line, String... subjects) {
        Line.patiently("gone").untilAsserted(() -> assertThat(line.indexer().subjects(line.source()))
                .doesNotContain(subjects));
        line.awaitDelivered();
    }

    private static void there(Line line, String... subjects) {
        Line.patiently("there").untilAsserted(() -> assertThat(line.indexer().subjects(line.source()))
                .contains(subjects));
        line.awaitDelivered();
    }

    private static void equal(Line line) {
        Line.patiently("everything is there again")
                .untilAsserted(() -> assertThat(line.indexer().subjects(line.source()))
                        .containsAll(line.host().contents()));
        line.awaitDelivered();
        line.assertReceiverEqualsProduct();
    }
}
