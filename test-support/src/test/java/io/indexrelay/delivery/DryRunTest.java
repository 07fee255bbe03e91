package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.access.Access;
import io.indexrelay.access.Atom;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.backfill.Jobs.State;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.config.AppUser;
import io.indexrelay.dryrun.Counts;
import io.indexrelay.dryrun.DryRun;
import io.indexrelay.dryrun.Progress;
import io.indexrelay.dryrun.Section;
import io.indexrelay.snapshot.PriorityRank;
import io.indexrelay.testsupport.Examples;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A dry run does everything but the sending, and says what would be sent: exactly that. */
class DryRunTest {

    private static final Subject ONE = Subject.of(Kind.PROJECT, 1);
    private static final Subject TWO = Subject.of(Kind.PROJECT, 2);
    private static final Subject ISSUE = Subject.of(Kind.ISSUE, 10);

    private final Bench bench = new Bench();
    private long fileBytes;

    @BeforeEach
    void content() {
        bench.product.put(Examples.person("relay-key", "relay", "staff"));
        bench.product.put(Examples.person("anna-key", "anna", "staff", "board"));
        bench.product.put(new PriorityRank("1", "High", 1, List.of()));
        bench.product.putSet("project:1:browse", Access.of(List.of(Atom.group("staff"))));
        bench.product.putSet("project:2:browse", Access.of(List.of(Atom.group("board"))));
        bench.product.putSet("project:1:level:3", Access.of(List.of(Atom.group("staff"))));
        bench.product.leaveUnlisted("project:1:level:3");
        bench.product.put(Examples.project(1, "ONE"), of("project:1:browse"));
        bench.product.put(Examples.project(2, "TWO"), of("project:2:browse"));
        bench.product.put(Examples.issue(10, ONE), of("project:1:browse"));
        bench.product.put(
                Examples.withText(Examples.issue(11, ONE), "x".repeat(5000)),
                new Access(List.of(List.of(Atom.set("project:1:browse")), List.of(Atom.set("project:1:level:3")))));
        bench.product.put(Examples.issue(12, ONE), of("project:1:browse"));
        bench.product.put(Examples.issue(20, TWO), of("project:2:browse"));
        bench.product.put(Examples.comment(70, ISSUE, "ümläut \"quoted\""), Examples.hangingOn(ISSUE));
        bench.product.put(Examples.attachment(80, ISSUE, 1, 17), Examples.hangingOn(ISSUE));
        bench.product.put(Examples.attachment(81, ISSUE, 1, 5000), Examples.hangingOn(ISSUE));
        bench.attachments.put(Subject.of(Kind.ATTACHMENT, 80), new byte[17]);
        bench.attachments.put(Subject.of(Kind.ATTACHMENT, 81), new byte[5000]);
        bench.product.breakReading(Subject.of(Kind.ISSUE, 12), "its field is broken");
        bench.blobLimit = 1000;
        bench.appUser = new AppUser("relay", "relay-key");
        bench.dryRun = true;
    }

    @Test
    void letsNothingOutAndKeepsWhatChanged() {
        bench.backfill.start("all");
        bench.changed(ISSUE, ChangeKind.UPSERTED, "jira:issue_updated");
        bench.changed(
                new Subject(Kind.ACCESS_SET, "project:1:browse"),
                ChangeKind.ACCESS_CHANGED,
                "permission_scheme_updated");
        bench.changed(new Subject(Kind.USERNAME, "anna"), ChangeKind.UPSERTED, "user_updated");
        DryRun dryRun = bench.newDryRun();
        dryRun.start();
        for (int i = 0; i < 50; i++) {
            dryRun.step();
            bench.after(Duration.ofMinutes(1)).run();
            assertThat(bench.engine.uploadNext()).isFalse();
        }

        assertThat(bench.receiver.told()).isEmpty();
        assertThat(bench.receiver.events()).isNotEmpty().allSatisfy(event -> {
            assertThat(event.path("type").asText()).isEqualTo("io.indexrelay.heartbeat.v1");
            assertThat(event.path("data").path("state").asText()).isEqualTo("dry-run");
        });
        assertThat(bench.waiting()).hasSize(4);
        assertThat(bench.engine.status().state()).isEqualTo(EngineState.DRY_RUN);
        assertThat(bench.ledger.all()).isEmpty();
    }

    @Test
    void stopsWhatIsOnItsWayWhenItIsSet() {
        bench.dryRun = false;
        bench.maxBatchEvents = 1;
        bench.backfill.start("all");
        for (int i = 0; i < 12; i++) {
            bench.engine.runDue();
            bench.backfill.step();
        }
        int before = bench.receiver.told().size();
        assertThat(before).isPositive();
        bench.dryRun = true;
        bench.engine.settingsChanged();
        bench.settle();

        assertThat(bench.receiver.told()).hasSize(before);
    }

    @Test
    void saysExactlyWhatIsSentThen() {
        Progress report = report(bench.newDryRun());

        assertThat(bench.receiver.events()).isEmpty();
        assertThat(section(report, ONE)
                        .kinds()
                        .getOrDefault("issue", Counts.NONE)
                        .restricted())
                .isEqualTo(1);
        assertThat(section(report, ONE).refused()).containsEntry("its field is broken", 1L);
        assertThat(section(report, TWO).kinds()).isEmpty();
        assertThat(section(report, TWO).refused()).containsEntry("the app user may not see it", 2L);
        assertThat(section(report, ONE).total().fileBytes()).isEqualTo(17);
        assertThat(section(report, ONE).largest().get(0).subject()).isEqualTo(Subject.of(Kind.ISSUE, 11));
        assertThat(section(report, ONE).title()).isEqualTo("Project ONE");
        assertThat(sent(send())).isEqualTo(counted(report));
    }

    /** Within limits sets leave only where something that leaves names them: they are asked for because of that, as then. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void saysExactlyWhatIsSentWithinLimits(boolean hasAppUser) {
        bench.appUser = hasAppUser ? bench.appUser : null;
        bench.scope = Limited.to().keys("ONE").settings();
        bench.product.putSet("project:1:level:3", Access.of(List.of(Atom.set("project:1:role:9"))));
        bench.product.putSet("project:1:role:9", Access.of(List.of(Atom.group("staff"))));
        bench.product.leaveUnlisted("project:1:role:9");
        bench.product.putSet("project:1:lead", Access.of(List.of(Atom.user("anna-key"))));
        bench.product.put(Examples.issue(13, ONE), of("project:2:browse"));
        Progress report = report(bench.newDryRun());

        assertThat(alone(report).kinds().getOrDefault("access-set", Counts.NONE).objects())
                .as("browse, level and role of the first project")
                .isEqualTo(hasAppUser ? 3 : 4);
        assertThat(alone(report).refused())
                .as("what nothing that leaves refers to")
                .containsEntry("nothing that leaves refers to it", hasAppUser ? 2L : 1L);
        assertThat(sent(send())).isEqualTo(counted(report));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void saysExactlyWhatIsSentOfGeneratedContentAsWell(long seed) {
        Random random = new Random(seed);
        for (long id = 1000; id < 1300; id++) {
            Subject project = random.nextBoolean() ? ONE : TWO;
            bench.product.put(
                    Examples.withText(Examples.issue(id, project), "t".repeat(random.nextInt(3000))),
                    random.nextInt(4) == 0
                            ? Access.of(List.of(Atom.group(random.nextBoolean() ? "staff" : "board")))
                            : of("project:" + project.id() + ":browse"));
            for (long n = random.nextInt(4); n > 0; n--) {
                Subject issue = Subject.of(Kind.ISSUE, id);
                bench.product.put(
                        Examples.comment(id * 10 + n, issue, "c".repeat(random.nextInt(200))),
                        random.nextInt(5) == 0
                                ? new Access(List.of(List.of(Atom.document(issue)), List.of(Atom.group("board"))))
                                : Examples.hangingOn(issue));
            }
        }
        if (random.nextBoolean()) {
            bench.appUser = null;
        }
        Progress report = report(bench.newDryRun());

        assertThat(sent(send())).isEqualTo(counted(report));
    }

    @Test
    void beginsAnewAfterARestartAndKeepsTheLastReportUntilThen() {
        DryRun dryRun = bench.newDryRun();
        Progress first = report(dryRun);
        bench.product.put(Examples.issue(13, ONE), of("project:1:browse"));
        assertThat(dryRun.start()).isPresent();
        assertThat(dryRun.start()).isEmpty();
        dryRun.step();
        dryRun.step();
        DryRun restarted = bench.newDryRun();
        assertThat(restarted.progress().sections()).isEqualTo(first.sections());
        assertThat(newest(restarted).state()).isEqualTo(State.RUNNING);

        steps(restarted);
        Progress second = restarted.progress();
        assertThat(section(second, ONE)
                        .kinds()
                        .getOrDefault("issue", Counts.NONE)
                        .objects())
                .isEqualTo(3);
        assertThat(counted(second)).isNotEqualTo(counted(first));
        assertThat(bench.jobs.newest(10))
                .extracting(job -> job.state())
                .containsExactly(State.DONE, State.CANCELLED, State.DONE);
        assertThat(bench.reports.list(done(first).id(), 0, 10)).isEmpty();
    }

    @Test
    void isCancelled() {
        DryRun dryRun = bench.newDryRun();
        dryRun.start();
        dryRun.step();
        assertThat(dryRun.cancel()).isPresent();
        steps(dryRun);

        assertThat(dryRun.cancel()).isEmpty();
        assertThat(newest(dryRun).state()).isEqualTo(State.CANCELLED);
        assertThat(dryRun.progress().done()).isNull();
    }

    @Test
    void waitsWhileTheAppUserCannotLimitAnything() {
        bench.product.removePerson("relay-key");
        DryRun dryRun = bench.newDryRun();
        dryRun.start();
        steps(dryRun);
        assertThat(newest(dryRun).note()).contains("app user \"relay\" is not there");

        bench.product.put(Examples.person("relay-key", "relay", "staff"));
        steps(dryRun);
        assertThat(newest(dryRun).state()).isEqualTo(State.DONE);
    }

    private Progress report(DryRun dryRun) {
        assertThat(dryRun.start()).isPresent();
        steps(dryRun);
        return dryRun.progress();
    }

    private static void steps(DryRun dryRun) {
        for (int i = 0; i < 10_000 && dryRun.step(); i++) {
            continue;
        }
    }

    private static Job newest(DryRun dryRun) {
        return Objects.requireNonNull(dryRun.progress().newest());
    }

    private static Job done(Progress report) {
        return Objects.requireNonNull(report.done());
    }

    private static Section section(Progress report, Subject container) {
        return report.sections().stream()
                .filter(section -> container.equals(section.container()))
                .findFirst()
                .orElseThrow();
    }

    private static Section alone(Progress report) {
        return report.sections().stream()
                .filter(section -> section.container() == null)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> counted(Progress report) {
        Map<String, String> counted = new TreeMap<>();
        for (Section section : report.sections()) {
            Counts all = section.total();
            if (all.objects() > 0) {
                counted.put(
                        String.valueOf(section.container()),
                        all.objects() + " with " + all.bytes() + " and files " + all.fileBytes());
            }
        }
        return counted;
    }

    /** Leaves the dry run and sends everything; what was told last of each subject. */
    private Map<String, JsonNode> send() {
        Map<String, Long> stored = new HashMap<>();
        bench.transport.always(delivered -> {
            if (!delivered.path().contains("/blobs/")) {
                return bench.transport.answered(delivered, 204, null, "");
            }
            if (delivered.method().equals("PUT")) {
                stored.put(delivered.path(), (long) delivered.raw().length);
            }
            return new Transport.Answer.Answered(
                    stored.containsKey(delivered.path()) ? 200 : 404, null, null, new byte[0], 3);
        });
        bench.dryRun = false;
        bench.engine.settingsChanged();
        bench.backfill.start("all");
        for (int i = 0; i < 20; i++) {
            bench.run();
            while (bench.engine.uploadNext()) {
                continue;
            }
            bench.after(Duration.ofSeconds(5));
        }
        fileBytes = stored.values().stream().mapToLong(Long::longValue).sum();
        Map<String, JsonNode> last = new LinkedHashMap<>();
        bench.receiver.events().stream()
                .filter(event -> event.path("type").asText().endsWith(".upserted.v1"))
                .forEach(event -> last.put(event.path("subject").asText(), event));
        return last;
    }

    private Map<String, String> sent(Map<String, JsonNode> events) {
        Map<String, long[]> sums = new TreeMap<>();
        events.forEach((subject, event) -> {
            long[] sum = sums.computeIfAbsent(containerOf(subject, events), any -> new long[3]);
            sum[0]++;
            sum[1] += bytes(event);
            sum[2] += event.path("data").path("fields").has("sha256")
                    ? event.path("data").path("fields").path("size").asLong()
                    : 0;
        });
        assertThat(sums.values().stream().mapToLong(sum -> sum[2]).sum()).isEqualTo(fileBytes);
        Map<String, String> sent = new TreeMap<>();
        sums.forEach((container, sum) -> sent.put(container, sum[0] + " with " + sum[1] + " and files " + sum[2]));
        return sent;
    }

    private static String containerOf(String subject, Map<String, JsonNode> events) {
        if (subject.startsWith("project/")) {
            return subject;
        }
        JsonNode container =
                Objects.requireNonNull(events.get(subject)).path("data").path("container");
        if (container.isMissingNode()) {
            return "null";
        }
        String above =
                container.path("kind").asText() + "/" + container.path("id").asText();
        return events.containsKey(above) ? containerOf(above, events) : above;
    }

    /** As its event is in a backfill that nothing live mixes with. */
    private static int bytes(JsonNode event) {
        ObjectNode plain = event.deepCopy();
        plain.put("origin", "backfill");
        plain.remove("cause");
        return plain.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    private static Access of(String set) {
        return Access.of(List.of(Atom.set(set)));
    }
}
