package io.indexrelay.refhost.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import io.indexrelay.refhost.db.Database;
import io.indexrelay.refhost.db.TestDatabase;
import io.indexrelay.refhost.jira.demo.DemoDataSet;
import io.indexrelay.refhost.product.ReferenceApi;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Our own data set, done by the verbs of the reference Jira. */
class DemoDataSetTest {

    private static Tracker jira;
    private static ReferenceApi api;

    @BeforeAll
    static void importTheDataSet() {
        jira = Tracker.fresh();
        jira.load(DemoDataSet.actions(DemoDataSet.SEED));
        api = jira.product().reference();
    }

    @AfterAll
    static void close() {
        jira.close();
    }

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(DemoDataSet.actions(7))
                .isEqualTo(DemoDataSet.actions(7))
                .isNotEqualTo(DemoDataSet.actions(DemoDataSet.SEED));
    }

    @Test
    void hasEnoughOfEveryKindAndNothingArchived() {
        Map<String, Integer> kinds = new HashMap<>();
        api.contents().forEach(subject -> kinds.merge(subject.substring(0, subject.indexOf('/')), 1, Integer::sum));
        assertThat(kinds)
                .containsOnlyKeys("project", "issue", "comment", "worklog", "attachment", "filter", "dashboard");
        assertThat(kinds).containsEntry("project", 4).containsEntry("filter", 8).containsEntry("dashboard", 3);
        assertThat(kinds.get("issue")).isBetween(220, 240);
        assertThat(kinds.get("comment")).isGreaterThan(80);
        assertThat(kinds.get("worklog")).isGreaterThan(30);
        assertThat(kinds.get("attachment")).isGreaterThan(20);
        assertThat(api.users()).hasSize(15);
    }

    /** How many subjects each person sees; the visitor is "". */
    private static Map<String, Long> seen() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("", "");
        for (String name : List.of("leo", "mina", "greta", "esther", "ada", "hiro", "admin")) {
            names.put(jira.product().users().byUsername(name).orElseThrow().key(), name);
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        names.values().forEach(name -> counts.put(name, 0L));
        api.canView(List.copyOf(names.keySet()), api.contents())
                .values()
                .forEach(viewers -> viewers.forEach(key -> counts.merge(names.get(key), 1L, Long::sum)));
        return counts;
    }

    @Test
    void showsDifferentPeopleDifferentThings() {
        Map<String, Long> seen = seen();
        assertThat(seen.remove("mina")).as("is not active").isZero();
        assertThat(seen.get("")).isPositive();
        assertThat(seen.values()).doesNotHaveDuplicates();
        assertThat(seen).containsEntry("", Collections.min(seen.values()));
        assertThat(seen.values()).allMatch(count -> count < api.contents().size());
        assertThat(seen.get("admin")).as("who administers sees no more for it").isLessThan(seen.get("leo"));
    }

    @Test
    void hidesFromEverybodyWhatALevelWithoutMembersHas() {
        Map<String, List<String>> viewers = api.canView(api.users(), api.contents());
        List<Issue> hidden = viewers.keySet().stream()
                .filter(subject -> subject.startsWith("issue/")
                        && viewers.getOrDefault(subject, List.of()).isEmpty())
                .map(DemoDataSetTest::issue)
                .toList();
        assertThat(hidden).isNotEmpty().allMatch(issue -> issue.getSecurityLevelId() != null);
    }

    private static Issue issue(String subject) {
        return jira.service(IssueManager.class).getIssueObject(Tracker.id(subject));
    }

    @Test
    void hidesWhatAWorkflowStepSaysFromThoseWhoSawItBefore() {
        List<String> resolved = api.contents().stream()
                .filter(subject -> subject.startsWith("issue/"))
                .filter(subject -> issue(subject).getKey().startsWith("FW-")
                        && issue(subject).getStatus().getName().equals("Resolved"))
                .toList();
        assertThat(resolved).isNotEmpty().noneMatch(subject -> jira.sees("hiro", subject));
        assertThat(resolved).anyMatch(subject -> jira.sees("ada", subject));
    }

    @Test
    void hasIssuesWithFormerKeys() {
        assertThat(issue("issue/"
                                + jira.service(IssueManager.class)
                                        .getIssueByKeyIgnoreCase("FIRM-1")
                                        .getId())
                        .getKey())
                .isEqualTo("FW-1");
        assertThat(api.contents().stream()
                        .filter(subject -> subject.startsWith("issue/"))
                        .map(DemoDataSetTest::issue)
                        .filter(issue -> jira.service(IssueManager.class).getAllIssueKeys(issue.getId()).stream()
                                .anyMatch(key -> key.startsWith("SUP-")
                                        && !issue.getKey().startsWith("SUP-"))))
                .hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void usesEveryTypeOfHolderAndOneThatNobodyKnows() {
        assertThat(DemoDataSet.actions(DemoDataSet.SEED).findValues("add").stream()
                        .flatMap(add -> add.findValuesAsText("type").stream())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "group",
                        "projectrole",
                        "user",
                        "lead",
                        "reporter",
                        "assignee",
                        "userCF",
                        "groupCF",
                        "applicationRole",
                        "com.example.auditors");
    }

    @Test
    void givesEveryTypeOfCustomFieldAValueSomewhere() {
        assertThat(jira.service(CustomFieldManager.class).getCustomFieldObjects())
                .hasSize(17)
                .allMatch(field -> api.contents().stream()
                        .filter(subject -> subject.startsWith("issue/"))
                        .anyMatch(subject -> field.getValue(issue(subject)) != null));
    }

    @Test
    void loadsOnPostgresWithTheSameOutcome() {
        try (Database database = TestDatabase.POSTGRES.open();
                Tracker other = Tracker.on(database.dataSource())) {
            other.load(DemoDataSet.actions(DemoDataSet.SEED));
            ReferenceApi there = other.product().reference();
            assertThat(there.contents()).hasSameSizeAs(api.contents());
            assertThat(there.canView(there.users(), there.contents()).values())
                    .containsExactlyElementsOf(
                            api.canView(api.users(), api.contents()).values());
        }
    }
}
