package io.indexrelay.system;

import java.util.List;
import java.util.Map;

/** An issue is reported, worked on, discussed, moved along and deleted. */
final class JiraEdits extends LiveEdits {

    private final String project;
    private final List<String> issues;

    /** Of this round. */
    private String issue = "";

    JiraEdits(ReferenceProduct jira) {
        super(jira);
        this.issues = jira.contents().stream()
                .filter(subject -> subject.startsWith("issue/"))
                .toList();
        this.project = "RELAY" + (System.nanoTime() % 100_000);
        jira.act("admin", "createProject", Map.of("key", project, "name", "Edited while you watch", "lead", "admin"));
    }

    @Override
    List<Edit> round(int number) {
        String summary = "Ship release " + number;
        String old = issues.get(number % issues.size());
        String marker = marker(number);
        ReferenceProduct jira = product();
        return List.of(
                new Edit(
                        "An issue is created: " + summary,
                        () -> {
                            issue = jira.act(
                                    "admin",
                                    "createIssue",
                                    Map.of("project", project, "summary", summary, "description", marker));
                            return issue;
                        },
                        (indexer, subject) -> finds(indexer, marker)),
                new Edit(
                        "An old issue is edited: " + old,
                        () -> jira.act(
                                "admin",
                                "edit",
                                Map.of("issue", id(old), "fields", Map.of("description", marker + "old"))),
                        (indexer, subject) -> finds(indexer, marker + "old")),
                new Edit(
                        "Somebody comments on the new issue",
                        () -> jira.act("admin", "comment", Map.of("on", issue, "body", marker + "remark")),
                        (indexer, subject) -> finds(indexer, marker + "remark")),
                new Edit(
                        "Work is logged on the new issue",
                        () -> jira.act(
                                "admin",
                                "worklog",
                                Map.of("issue", id(issue), "seconds", 3600, "body", marker + "work")),
                        (indexer, subject) -> finds(indexer, marker + "work")),
                new Edit(
                        "The new issue is deleted",
                        () -> {
                            jira.act("admin", "deleteIssue", Map.of("issue", id(issue)));
                            return issue;
                        },
                        (indexer, subject) -> !finds(indexer, marker)));
    }
}
