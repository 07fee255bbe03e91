package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.access.Access;
import io.indexrelay.access.Atom;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.config.AppUser;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.selfcheck.PermissionCheck.Answer;
import io.indexrelay.snapshot.Snapshot;
import io.indexrelay.testsupport.Examples;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random changes of permissions, groups and documents, of the app user and of which one it is: once no row of class 1 waits,
 * receivers have nothing that it may not see; in the end they have all that it may.
 */
class AppUserChangesTest {

    private static final String[] GROUPS = {"staff", "board", "clerks"};
    private static final List<AppUser> USERS =
            List.of(new AppUser("relay", "relay-key"), new AppUser("chair", "chair-key"));

    private final Bench bench = new Bench();
    private final TreeSet<Subject> issues = new TreeSet<>();
    private long lastId = 100;
    private String seen = "relay-key";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void receiversNeverHaveWhatTheAppUserMayNotSee(long seed) {
        Random random = new Random(seed);
        start(random);
        for (int i = 0; i < 150; i++) {
            change(random);
            for (int steps = random.nextInt(6); steps > 0; steps--) {
                step(random);
                assertNothingForbidden("step " + i);
            }
            bench.after(Duration.ofMillis(random.nextInt(20_000)));
        }
        bench.restarted().settle();

        assertThat(bench.waiting()).isEmpty();
        assertNothingForbidden("end");
        assertThat(new TreeSet<>(bench.receiver.documents())).isEqualTo(allowed());
        assertThat(bench.receiver.violations()).isEmpty();
    }

    private void start(Random random) {
        USERS.forEach(user ->
                bench.product.put(Examples.person(user.key(), user.username(), GROUPS[random.nextInt(GROUPS.length)])));
        bench.product.putSet("site:use", rule(random));
        for (long project = 1; project <= 3; project++) {
            Subject subject = Subject.of(Kind.PROJECT, project);
            bench.product.putSet(browse(subject), ruleOf(subject, random));
            bench.product.putSet("project:" + project + ":role:1", rule(random));
            bench.product.put(Examples.project(project, "P" + project), ruledBy(subject));
            for (int n = 0; n < 4; n++) {
                issue(subject, random);
            }
        }
        for (long filter = 1; filter <= 4; filter++) {
            Subject project = Subject.of(Kind.PROJECT, 1 + filter % 3);
            bench.product.put(
                    standingAlone(filter),
                    filter % 2 == 0
                            ? ruledBy(project)
                            : Access.of(List.of(Atom.set("project:" + project.id() + ":role:1"))));
        }
        Snapshot above = null;
        for (long page = 1; page <= 6; page++) {
            above = Examples.page(page, "Page " + page, page == 4 ? null : above);
            bench.product.put(above, Access.of(List.of(Atom.ANYONE)));
        }
        bench.appUser = USERS.get(0);
        bench.backfill.start("all");
        bench.settle();
    }

    private void change(Random random) {
        Subject project = Subject.of(Kind.PROJECT, 1 + random.nextInt(3));
        Subject issue = issues.isEmpty() ? null : List.copyOf(issues).get(random.nextInt(issues.size()));
        switch (random.nextInt(13)) {
            case 0, 1 -> set(browse(project), ruleOf(project, random));
            case 2 -> set("project:" + project.id() + ":role:1", rule(random));
            case 3 -> set("site:use", rule(random));
            case 4, 5 -> {
                AppUser user = USERS.get(random.nextInt(2));
                bench.product.put(Examples.person(user.key(), user.username(), groups(random)));
                bench.changed(new Subject(Kind.USERNAME, user.username()), ChangeKind.UPSERTED, "user_updated");
            }
            case 6 -> issue(project, random);
            case 7 -> {
                if (issue != null) {
                    bench.product.access(
                            issue, ofIssue(random, bench.product.visible().getOrDefault(issue, Access.CLOSED)));
                    bench.changed(issue, ChangeKind.ACCESS_CHANGED, "jira:issue_updated");
                }
            }
            case 8 -> {
                if (issue != null) {
                    bench.changed(issue, ChangeKind.UPSERTED, "jira:issue_updated");
                }
            }
            case 9 -> {
                if (issue != null) {
                    comment(issue, random);
                }
            }
            case 10 -> restriction(1 + random.nextInt(6), random);
            case 11 -> {
                if (random.nextInt(4) == 0) {
                    int which = random.nextInt(3);
                    bench.appUser = which == 2 ? null : USERS.get(which);
                    bench.engine.settingsChanged();
                }
            }
            default -> {
                if (issue != null && random.nextInt(4) == 0) {
                    issues.remove(issue);
                    bench.product.remove(issue);
                    bench.changed(issue, ChangeKind.DELETED, "jira:issue_deleted");
                }
            }
        }
    }

    private void step(Random random) {
        switch (random.nextInt(8)) {
            case 0 -> bench.restarted();
            case 1 -> bench.crashesSomewhere(random);
            case 2, 3 -> bench.run();
            default -> bench.engine.runDue();
        }
    }

    /** As long as a row of class 1 waits, or nobody has sent since the app user was changed, there may be something. */
    private void assertNothingForbidden(String when) {
        boolean isWaiting = bench.outbox.all().stream().anyMatch(row -> row.rowClass() == RowClass.ACCESS);
        if (!isWaiting && isApplied()) {
            Set<String> forbidden = new TreeSet<>(bench.receiver.documents());
            forbidden.removeAll(allowed());
            assertThat(forbidden).as(when).isEmpty();
        }
    }

    /** Whether the sender has looked at who is the app user since that was changed. */
    private boolean isApplied() {
        String now = bench.appUser == null ? "" : bench.appUser.key();
        if (!now.equals(seen)) {
            bench.run();
            seen = now;
            return bench.outbox.all().stream().noneMatch(row -> row.rowClass() == RowClass.ACCESS);
        }
        return true;
    }

    private TreeSet<String> allowed() {
        AppUser user = bench.appUser;
        return bench.product.visible().keySet().stream()
                .filter(document ->
                        user == null || bench.permissions.mayView(user.key(), document) instanceof Answer.Yes)
                .map(Subject::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Snapshot standingAlone(long id) {
        Snapshot like = Examples.project(id, "F" + id);
        Subject filter = Subject.of(Kind.FILTER, id);
        return new Snapshot(
                filter,
                filter,
                null,
                "https://jira.example.com/" + filter,
                "Filter " + id,
                null,
                null,
                List.of(),
                null,
                like.author(),
                like.created(),
                like.updated(),
                null,
                List.of(),
                like.fields());
    }

    private void issue(Subject project, Random random) {
        Snapshot issue = Examples.issue(++lastId, project);
        issues.add(issue.subject());
        bench.product.put(issue, ofIssue(random, ruledBy(project)));
        bench.changed(issue.subject(), ChangeKind.UPSERTED, "jira:issue_created");
        comment(issue.subject(), random);
    }

    /** Some with a level of their own. */
    private void comment(Subject issue, Random random) {
        Subject comment = Subject.of(Kind.COMMENT, 10_000 + Long.parseLong(issue.id()) * 2 + random.nextInt(2));
        List<List<Atom>> clauses = new ArrayList<>(List.of(List.of(Atom.document(issue))));
        if (random.nextBoolean()) {
            clauses.add(List.of(Atom.group(GROUPS[random.nextInt(3)])));
        }
        bench.product.put(
                Examples.comment(Long.parseLong(comment.id()), issue, "Text " + random.nextInt()), new Access(clauses));
        bench.recorder.record(new Change(comment, issue, ChangeKind.UPSERTED, new Cause("comment_updated"), true));
    }

    private void restriction(long id, Random random) {
        Subject page = Bench.page(id);
        boolean isLifted = bench.product.sets().containsKey("page:" + id) && random.nextBoolean();
        if (isLifted) {
            bench.product.removeSet("page:" + id);
        } else {
            bench.product.putSet("page:" + id, rule(random));
        }
        for (long n = 1; n <= 6; n++) {
            List<List<Atom>> clauses = new ArrayList<>(List.of(List.of(Atom.ANYONE)));
            for (long above = n <= 3 ? 1 : 4; above <= n; above++) {
                if (bench.product.sets().containsKey("page:" + above)) {
                    clauses.add(List.of(Atom.set("page:" + above)));
                }
            }
            bench.product.access(Bench.page(n), new Access(clauses));
        }
        changed("page:" + id);
        bench.changed(page, ChangeKind.ACCESS_CHANGED, "content_permissions_updated");
        bench.changed(page, ChangeKind.SUBTREE, "content_permissions_updated");
    }

    private void set(String id, Access rule) {
        bench.product.putSet(id, rule);
        changed(id);
    }

    private void changed(String set) {
        bench.recorder.record(Change.of(
                new Subject(Kind.ACCESS_SET, set), ChangeKind.ACCESS_CHANGED, new Cause("permission_scheme_updated")));
    }

    private static Access ruledBy(Subject project) {
        return Access.of(List.of(Atom.set(browse(project))));
    }

    /** The project's rule, and perhaps a level. */
    private static Access ofIssue(Random random, Access before) {
        List<List<Atom>> clauses = new ArrayList<>(before.all().subList(0, 1));
        switch (random.nextInt(4)) {
            case 0 -> clauses.add(List.of(Atom.group(GROUPS[random.nextInt(3)])));
            case 1 -> clauses.add(List.of(Atom.user(USERS.get(random.nextInt(2)).key())));
            default -> {}
        }
        return new Access(clauses);
    }

    private static String browse(Subject project) {
        return "project:" + project.id() + ":browse";
    }

    /** By a role of the project as well. */
    private static Access ruleOf(Subject project, Random random) {
        List<List<Atom>> clauses = new ArrayList<>(rule(random).all());
        if (random.nextBoolean()) {
            List<Atom> any = new ArrayList<>(clauses.get(0));
            any.add(Atom.set("project:" + project.id() + ":role:1"));
            clauses.set(0, any);
        }
        return new Access(clauses);
    }

    /** By a group, or by the site's own. */
    private static Access rule(Random random) {
        List<Atom> any = new ArrayList<>(List.of(Atom.group(GROUPS[random.nextInt(3)])));
        if (random.nextInt(6) == 0) {
            any.add(Atom.ANYONE);
        }
        return new Access(random.nextInt(4) == 0 ? List.of(any, List.of(Atom.set("site:use"))) : List.of(any));
    }

    private static String[] groups(Random random) {
        return List.of(GROUPS).stream().filter(group -> random.nextInt(3) > 0).toArray(String[]::new);
    }
}
