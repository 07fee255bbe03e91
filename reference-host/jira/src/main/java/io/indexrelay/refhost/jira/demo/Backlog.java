package io.indexrelay.refhost.jira.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.refhost.demo.Actions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The issues of one project, and what happens to them. */
final class Backlog {

    private static final List<String> STATUSES = List.of("In Progress", "Resolved", "Closed");

    /** Those of a new Jira, the most urgent one first. */
    static final List<String> PRIORITIES = List.of("Highest", "High", "Medium", "Low", "Lowest");

    private static final List<String> TYPES = List.of("Bug", "Bug", "Task", "Story");

    private final String project;
    private final Random random;
    private final Actions actions;
    private final TrackerProse prose;
    private final CustomFields fields;
    private final List<String> components;
    private final List<String> people;
    private List<String> priorities = PRIORITIES;

    /** Issues that are nobody's sub-tasks, and all of them. */
    private final List<String> parents = new ArrayList<>();

    private final List<String> all = new ArrayList<>();

    Backlog(
            String project,
            Random random,
            Actions actions,
            TrackerProse prose,
            CustomFields fields,
            List<String> components,
            List<String> people) {
        this.project = project;
        this.random = random;
        this.actions = actions;
        this.prose = prose;
        this.fields = fields;
        this.components = components;
        this.people = people;
    }

    /** Those of the project's priority scheme. */
    void usePriorities(List<String> names) {
        priorities = names;
    }

    /** One in five is a sub-task of the one before. */
    void issues(int count) {
        while (all.size() < count) {
            parents.add(issue());
            if (all.size() < count && random.nextInt(4) == 0) {
                subTask(parents.get(parents.size() - 1));
            }
        }
    }

    private String issue() {
        ObjectNode issue = actions.add(person(), "createIssue")
                .put("project", project)
                .put("type", pick(TYPES))
                .put("summary", prose.summary())
                .put("description", prose.description());
        ObjectNode values = issue.putObject("fields");
        values.put("priority", pick(priorities));
        values.put("assignee", person());
        Actions.put(values, "components", List.of(pick(components)));
        Actions.put(values, "labels", List.of(prose.thing().replace(' ', '-'), project.toLowerCase(Locale.ENGLISH)));
        if (random.nextInt(3) == 0) {
            Actions.put(values, "versions", List.of("1." + random.nextInt(3)));
            Actions.put(values, "fixVersions", List.of("2.0"));
        }
        if (random.nextInt(4) == 0) {
            values.put("duedate", "2027-0" + (1 + random.nextInt(9)) + "-15");
            values.put("environment", "Station ST-" + (100 + random.nextInt(900)) + ", " + prose.thing());
        }
        fields.fill(values, prose);
        fields.fillHolders(values);
        return remembered(issue);
    }

    private void subTask(String parent) {
        ObjectNode task = actions.add(person(), "createIssue")
                .put("project", project)
                .put("type", "Sub-task")
                .put("parent", parent)
                .put("summary", prose.step());
        task.putObject("fields").put("assignee", person()).put("priority", pick(priorities));
        remembered(task);
    }

    private String remembered(ObjectNode issue) {
        String name = actions.named(issue);
        all.add(name);
        return name;
    }

    /** Every second issue; every fourth comment is for a group, every fourth for a role. */
    void comments(String group, String role) {
        for (String issue : all) {
            if (random.nextInt(2) == 0) {
                audience(actions.add(person(), "comment").put("on", issue).put("body", prose.remark()), group, role);
            }
        }
    }

    void worklogs(String group, String role) {
        for (String issue : all) {
            if (random.nextInt(4) == 0) {
                ObjectNode log = actions.add(person(), "worklog")
                        .put("issue", issue)
                        .put("seconds", 900 * (1 + random.nextInt(12)))
                        .put("body", prose.step() + ".");
                audience(log, group, role);
            }
        }
    }

    private void audience(ObjectNode action, String group, String role) {
        switch (random.nextInt(4)) {
            case 0 -> action.put("group", group);
            case 1 -> action.put("role", role);
            default -> {
                // for everybody who sees the issue
            }
        }
    }

    void attachments() {
        for (String issue : all) {
            if (random.nextInt(6) == 0) {
                String subject = "Notes on the " + prose.thing();
                byte[] text = prose.note(subject).getBytes(StandardCharsets.UTF_8);
                actions.add(person(), "attach")
                        .put("to", issue)
                        .put("name", subject.toLowerCase(Locale.ENGLISH).replace(' ', '-') + ".txt")
                        .put("base64", Base64.getEncoder().encodeToString(text));
            }
        }
    }

    /** Two issues for each level; sub-tasks go with their parents. */
    void levels(List<String> names) {
        int next = 0;
        for (String level : names) {
            for (int each = 0; each < 2; each++) {
                actions.add("admin", "level").put("issue", parents.get(next)).put("level", level);
                next += 3;
            }
        }
    }

    void transitions() {
        for (String issue : parents) {
            if (random.nextInt(4) == 0) {
                actions.add(person(), "transition").put("issue", issue).put("to", pick(STATUSES));
            }
        }
    }

    /** The last ones go to another project; what is left to others of this class is done before. */
    void move(String target, int count) {
        for (int each = 0; each < count; each++) {
            String issue = parents.remove(parents.size() - 1);
            actions.add("admin", "moveIssue").put("issue", issue).put("project", target);
        }
    }

    void archive(int count) {
        for (int each = 0; each < count; each++) {
            actions.add("admin", "archiveIssue").put("issue", parents.remove(parents.size() - 1));
        }
    }

    private String person() {
        return pick(people);
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
