package io.indexrelay.benchmarks;

import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.Candidacy;
import io.indexrelay.delivery.DeliveryEngine;
import io.indexrelay.delivery.DeliveryLog;
import io.indexrelay.delivery.DeliveryPorts;
import io.indexrelay.delivery.LoggedDelivery;
import io.indexrelay.delivery.LoggedDelivery.Fate;
import io.indexrelay.delivery.LoggedDelivery.LoggedEvent;
import io.indexrelay.delivery.Software;
import io.indexrelay.outbox.NewRow;
import io.indexrelay.testsupport.AroundPorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a change of who may see a great many documents costs: events, and the time to the last receipt. */
final class AccessBenchmark {

    private static final Cause SPACE = new Cause("space_permissions_updated");
    private static final Cause SCHEME = new Cause("permission_scheme_updated");

    private final int documents;
    private final Node node;
    private final RuledProduct product;
    private final DeliveryEngine engine;
    private final Taken taken = new Taken();

    AccessBenchmark(Node node, int documents) {
        this.documents = documents;
        this.node = node;
        this.product = new RuledProduct(documents);
        DeliveryLog log = taken.wrap(DeliveryLog.class, node.deliveries());
        DeliveryPorts usual = node.ports(log);
        this.engine = new DeliveryEngine(
                new DeliveryPorts(
                        usual.outbox(),
                        usual.ledger(),
                        usual.jobs(),
                        usual.terms(),
                        usual.transactions(),
                        product,
                        product,
                        usual.people(),
                        usual.priorities(),
                        product,
                        usual.transport(),
                        log,
                        usual.deadLetters(),
                        usual.attachments(),
                        usual.findings(),
                        usual.admission()),
                node.identity(),
                node::settings,
                new Software("jira", "10.3.0", "0.1.0", "node-1"),
                node.clock(),
                System::nanoTime,
                node.random(),
                Sender.holds(DrainBenchmark.NO_ECHO),
                Candidacy.ALWAYS);
    }

    /** What receivers were told, in that order. */
    private static final class Taken implements AroundPorts {
        private final List<LoggedEvent> events = new ArrayList<>();
        private long lastNanos;

        @Override
        public @Nullable Object around(Call call) throws Throwable {
            if (call.name().equals("DeliveryLog.add")) {
                call.argument(0, LoggedDelivery.class).events().stream()
                        .filter(event -> event.fate() == Fate.ACCEPTED)
                        .forEach(events::add);
                lastNanos = System.nanoTime();
            }
            return call.proceed();
        }
    }

    void run(Report report) {
        node.tables().knowDocuments("page", "space/1", documents);
        node.tables().knowDocuments("issue", "project/1", documents);
        node.tables().analyze();
        product.sets().keySet().forEach(set -> change(set(set), ChangeKind.ACCESS_CHANGED, SCHEME));
        drained();

        product.admit("guests");
        change(set(RuledProduct.SPACE_SET), ChangeKind.ACCESS_CHANGED, SPACE);
        row(report, Report.text("a space-permission change over %,d pages", documents), "1", drained(), "");

        product.admit("interns");
        change(RuledProduct.SCHEME.subject(), ChangeKind.SUBTREE, SCHEME);
        row(report, Report.text("a group added to a scheme over %,d issues", documents), "1", drained(), "");

        removed(report, "reporter", "removing the Reporter entry, while one for the Assignee stays");
        removed(report, "assignee", "removing the last entry that goes by the issue");
    }

    /** Nobody sees anything by the entry once its gate is deleted. */
    private void removed(Report report, String type, String what) {
        Subject gate = set(product.gate());
        product.removeEntry(type);
        change(RuledProduct.SCHEME.subject(), ChangeKind.SUBTREE, SCHEME);
        change(RuledProduct.ISSUES_OF_SCHEME.subject(), ChangeKind.SUBTREE, SCHEME);
        double seconds = drained();
        long closing = taken.events.stream()
                .takeWhile(event -> event.subject().kind() == Kind.ACCESS_SET)
                .filter(event -> event.subject().equals(gate) && event.type().equals("access-set.deleted"))
                .count();
        long reopening = taken.events.stream()
                .filter(event -> event.subject().kind() == Kind.ISSUE)
                .count();
        row(
                report,
                Report.text("%s, over %,d issues", what, documents),
                "closed by 1",
                seconds,
                Report.text("; closed by %d event, opened again by %,d", closing, reopening));
    }

    private void row(Report report, String what, String aim, double seconds, String details) {
        report.row(
                what,
                node.tables().database(),
                Report.text("%,d events", taken.events.size()),
                aim,
                Report.text("%.2f s to the last receipt%s", seconds, details));
    }

    private void change(Subject subject, ChangeKind kind, Cause cause) {
        Change change = Change.of(subject, kind, cause);
        node.transactions().inTransaction(() -> {
            node.outbox().add(List.of(NewRow.of(change, now())));
            return change;
        });
    }

    /** Seconds from the first look to the last receipt. */
    private double drained() {
        taken.events.clear();
        long begun = System.nanoTime();
        taken.lastNanos = begun;
        while (engine.runDue().more() || node.outbox().counts().waiting() > 0) {
            if (System.nanoTime() - begun > 3600e9) {
                throw new IllegalStateException("the sender stands still: " + engine.status());
            }
        }
        return (taken.lastNanos - begun) / 1e9;
    }

    private Instant now() {
        return node.clock().instant();
    }

    private static Subject set(String id) {
        return new Subject(Kind.ACCESS_SET, id);
    }
}
