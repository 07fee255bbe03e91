package io.indexrelay.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What people do in Jira all day, each seen as the event that it should be. The receiver is equal after each step. */
final class JiraChanges {

    private static final Map<String, Object> GLOBAL = Map.of("type", "global");

    private static final List<String> PERMISSIONS = List.of(
            "BROWSE_PROJECTS",
            "CREATE_ISSUES",
            "EDIT_ISSUES",
            "TRANSITION_ISSUES",
            "CLOSE_ISSUES",
            "RESOLVE_ISSUES",
            "MOVE_ISSUES",
            "DELETE_ISSUES",
            "ADD_COMMENTS",
            "EDIT_ALL_COMMENTS",
            "DELETE_ALL_COMMENTS",
            "CREATE_ATTACHMENTS",
            "DELETE_ALL_ATTACHMENTS",
            "WORK_ON_ISSUES",
            "EDIT_ALL_WORKLOGS",
            "DELETE_ALL_WORKLOGS",
            "SET_ISSUE_SECURITY",
            "ADMINISTER_PROJECTS");

    private final Line line;
    private final ReferenceProduct jira;

    JiraChanges(Line line) {
        this.line = line;
        this.jira = line.host();
    }

    void all() {
        act("createPermissionScheme", Map.of("name", "Everything to everybody"));
        act("createIssueType", Map.of("name", "Relay sub-task", "subTasks", true));
        String here = project("RELAYA");
        String there = project("RELAYB");
        String issue = creates();
        edits(issue);
        String subTask = subTasks(issue);
        discusses(issue);
        String worklog = worksOn(issue);
        attaches(issue);
        bulkEdits();
        moves(issue, subTask, there);
        archivesIssues(issue, worklog);
        renamesProjects(there, issue);
        archivesProjects(there, issue);
        deletes(here, there, issue, subTask);
    }

    private String project(String key) {
        String project = act("createProject", Map.of("key", key, "name", "Project " + key, "lead", "admin"));
        equal();
        assertThat(line.names(project)).startsWith("content.upserted");
        act("permissionScheme", Map.of("project", key, "scheme", "Everything to everybody"));
        for (String permission : PERMISSIONS) {
            act(
                    "schemeEntry",
                    Map.of(
                            "project",
                            key,
                            "permission",
                            permission,
                            "add",
                            Map.of("type", "group", "parameter", "jira-administrators")));
        }
        act("schemeEntry", Map.of("project", key, "permission", "BROWSE_PROJECTS", "add", Map.of("type", "reporter")));
        equal();
        return project;
    }

    private String creates() {
        String issue = act(
                "createIssue",
                Map.of("project", "RELAYA", "summary", "Pump leaks", "description", "h1. Where\nat the *seal*"));
        equal();
        assertThat(line.names(issue)).startsWith("content.upserted");
        assertThat(line.last(issue).path("cause").asText()).isEqualTo("jira:issue_created");
        assertThat(line.last(issue).at("/data/title").asText()).isEqualTo("Pump leaks");
        return issue;
    }

    private void edits(String issue) {
        act("edit", Map.of("issue", Line.id(issue), "fields", Map.of("summary", "Pump leaks badly")));
        equal();
        assertThat(line.last(issue).at("/data/title").asText()).isEqualTo("Pump leaks badly");
        assertThat(line.last(issue).path("cause").asText()).isEqualTo("jira:issue_updated");
        String before = line.last(issue).at("/data/fields/status").toString();
        act("transition", Map.of("issue", Line.id(issue), "to", "Closed"));
        equal();
        assertThat(line.last(issue).at("/data/fields/status").toString()).isNotEqualTo(before);
    }

    private String subTasks(String issue) {
        String subTask = act(
                "createIssue",
                Map.of(
                        "project",
                        "RELAYA",
                        "type",
                        "Relay sub-task",
                        "summary",
                        "Order a seal",
                        "parent",
                        Line.id(issue)));
        equal();
        assertThat(line.last(subTask).at("/data/parent/id").asText()).isEqualTo(Line.id(issue));
        act("transition", Map.of("issue", Line.id(issue), "to", "Open"));
        equal();
        return subTask;
    }

    private void discusses(String issue) {
        String comment = act("comment", Map.of("on", issue, "body", "It is *worse* now"));
        equal();
        assertThat(line.last(comment).at("/data/access/all/0/0").asText()).isEqualTo("doc:" + issue);
        assertThat(line.last(comment).at("/data/body/text").asText()).isEqualTo("It is worse now");
        act("editComment", Map.of("id", Line.id(comment), "body", "It is better now"));
        equal();
        assertThat(line.last(comment).at("/data/body/text").asText()).isEqualTo("It is better now");
        String secret = act("comment", Map.of("on", issue, "body", "For us alone", "group", "jira-administrators"));
        equal();
        assertThat(line.last(secret).at("/data/access/all").toString()).contains("group:jira-administrators");
        act("deleteComment", Map.of("id", Line.id(comment)));
        equal();
        assertThat(line.names(comment)).endsWith("content.deleted");
        assertThat(line.names(secret)).containsOnly("content.upserted");
    }

    private String worksOn(String issue) {
        String worklog = act("worklog", Map.of("issue", Line.id(issue), "seconds", 5400, "body", "Took it apart"));
        equal();
        assertThat(line.last(worklog).at("/data/fields/timeSpentSeconds").asLong())
                .isEqualTo(5400);
        return worklog;
    }

    private void attaches(String issue) {
        String file = act("attach", Map.of("to", issue, "name", "seal.txt", "base64", "c2VhbA=="));
        equal();
        assertThat(line.last(file).at("/data/fields/fileName").asText()).isEqualTo("seal.txt");
        act("deleteAttachment", Map.of("id", Line.id(file)));
        equal();
        assertThat(line.names(file)).endsWith("content.deleted");
    }

    private void bulkEdits() {
        List<String> issues = List.of(
                act("createIssue", Map.of("project", "RELAYA", "summary", "First of many")),
                act("createIssue", Map.of("project", "RELAYA", "summary", "Second of many")));
        act(
                "bulkEdit",
                Map.of(
                        "issues",
                        issues.stream().map(Line::id).toList(),
                        "fields",
                        Map.of("description", "changed together")));
        equal();
        for (String issue : issues) {
            assertThat(line.last(issue).at("/data/body/text").asText()).isEqualTo("changed together");
        }
    }

    private void moves(String issue, String subTask, String there) {
        String oldKey = line.last(issue).at("/data/key").asText();
        act("moveIssue", Map.of("issue", Line.id(issue), "project", "RELAYB"));
        equal();
        for (String moved : List.of(issue, subTask)) {
            assertThat(line.last(moved).at("/data/container/id").asText()).isEqualTo(Line.id(there));
            assertThat(line.last(moved).at("/data/key").asText()).startsWith("RELAYB-");
        }
        assertThat(Json.texts(line.last(issue).at("/data/fields/previousKeys"))).contains(oldKey);
    }

    private void archivesIssues(String issue, String worklog) {
        act("archiveIssue", Map.of("issue", Line.id(issue)));
        equal();
        assertThat(line.last(issue).at("/data/reason").asText()).isEqualTo("archived");
        assertThat(line.indexer().subjects(line.source())).doesNotContain(issue, worklog);
        act("restoreIssue", Map.of("issue", Line.id(issue)));
        equal();
        assertThat(line.indexer().subjects(line.source())).contains(issue, worklog);
    }

    private void renamesProjects(String there, String issue) {
        act("editProject", Map.of("key", "RELAYB", "newKey", "RELAYC", "name", "Renamed"));
        equal();
        assertThat(line.last(there).at("/data/key").asText()).isEqualTo("RELAYC");
        assertThat(line.last(issue).at("/data/key").asText()).startsWith("RELAYC-");
        String lead = jira.users().stream()
                .filter(key -> !key.equals("admin"))
                .findFirst()
                .orElseThrow();
        act("editProject", Map.of("key", "RELAYC", "lead", lead));
        equal();
    }

    /** No event tells of it, and here the plugin is off besides: the poll that follows the next start notices. */
    private void archivesProjects(String there, String issue) {
        Map<String, Object> open = Map.of("name", "Of all", "jql", "project = RELAYC", "shares", List.of(GLOBAL));
        List<String> made = new ArrayList<>();
        whileThePluginIsOff(() -> {
            act("archiveProject", Map.of("key", "RELAYC"));
            made.add(act("createFilter", open));
        });
        String filter = made.get(0);
        Line.patiently("the poll notices that the project was archived")
                .untilAsserted(() -> assertThat(line.names(there)).endsWith("content.deleted"));
        Line.patiently("the poll notices a filter, as no event tells of it")
                .untilAsserted(() -> assertThat(line.names(filter)).endsWith("content.upserted"));
        equal();
        assertThat(line.last(filter).at("/data/fields/jql").asText()).isEqualTo("project = RELAYC");
        assertThat(line.last(there).at("/data/reason").asText()).isEqualTo("archived");
        assertThat(line.indexer().subjects(line.source())).doesNotContain(there, issue);
        whileThePluginIsOff(() -> {
            act("restoreProject", Map.of("key", "RELAYC"));
            act("share", Map.of("filter", filter, "shares", List.of()));
        });
        Line.patiently("the poll notices that the project was restored")
                .untilAsserted(
                        () -> assertThat(line.indexer().subjects(line.source())).contains(there, issue));
        Line.patiently("the poll notices that the filter is shared no more").untilAsserted(() -> assertThat(
                        line.last(filter).at("/data/access").toString())
                .doesNotContain("anyone"));
        equal();
    }

    private void whileThePluginIsOff(Runnable change) {
        line.enablePlugin(false);
        change.run();
        line.enablePlugin(true);
    }

    private void deletes(String here, String there, String issue, String subTask) {
        act("deleteIssue", Map.of("issue", Line.id(issue)));
        equal();
        assertThat(line.names(issue)).endsWith("content.deleted");
        assertThat(line.indexer().subjects(line.source())).doesNotContain(issue, subTask);
        act("deleteProject", Map.of("key", "RELAYA"));
        act("deleteProject", Map.of("key", "RELAYC"));
        equal();
        assertThat(line.names(here)).endsWith("content.deleted");
        assertThat(line.names(there)).endsWith("content.deleted");
    }

    private String act(String verb, Map<String, Object> fields) {
        return jira.act("admin", verb, fields);
    }

    private void equal() {
        line.awaitDelivered();
        line.assertReceiverEqualsProduct();
    }
}
