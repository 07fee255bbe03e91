package io.indexrelay.testsupport.memory;

import io.indexrelay.activity.CountTable;
import io.indexrelay.activity.CountingNodes;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.change.Subject;
import io.indexrelay.config.Secret;
import io.indexrelay.delivery.DeadLetter;
import io.indexrelay.delivery.LedgerEntry;
import io.indexrelay.delivery.LoggedDelivery;
import io.indexrelay.delivery.Terms.Term;
import io.indexrelay.identity.Instance;
import io.indexrelay.outbox.OutboxRow;
import io.indexrelay.selfcheck.CheckingNode;
import io.indexrelay.selfcheck.Finding;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Everything that is stored, at one moment. Not thread-safe. */
final class Tables {

    final TreeMap<Long, OutboxRow> outbox = new TreeMap<>();
    final TreeMap<Subject, LedgerEntry> ledger = new TreeMap<>();
    final TreeMap<Long, Term> terms = new TreeMap<>();
    final TreeMap<Long, Job> jobs = new TreeMap<>();
    final TreeMap<Long, Seen> seen = new TreeMap<>();
    final TreeMap<Long, Reported> reports = new TreeMap<>();
    final TreeMap<String, Secret> secrets = new TreeMap<>();
    final TreeMap<Long, LoggedDelivery> deliveries = new TreeMap<>();
    final TreeMap<Long, DeadLetter> deadLetters = new TreeMap<>();
    /** Row ids of the ledger; of a subject that was forgotten and came again, a new one. */
    final TreeMap<Long, Subject> ledgerIds = new TreeMap<>();

    final TreeMap<Long, Finding> findings = new TreeMap<>();
    final TreeMap<String, CheckingNode> checkingNodes = new TreeMap<>();

    final TreeMap<Long, CountTable.Row> counts = new TreeMap<>();
    final TreeMap<Long, CountingNodes.Life> lives = new TreeMap<>();
    /** By place, with the id first; the state stands before the first part. */
    final TreeMap<Integer, Digested> digest = new TreeMap<>();

    record Seen(String watch, Subject subject, String fingerprint) {}

    @Nullable
    Instance instance;

    @Nullable
    String settings;

    Tables copy() {
        Tables copy = new Tables();
        copy.outbox.putAll(outbox);
        copy.ledger.putAll(ledger);
        copy.terms.putAll(terms);
        copy.jobs.putAll(jobs);
        copy.seen.putAll(seen);
        copy.reports.putAll(reports);
        copy.secrets.putAll(secrets);
        copy.deliveries.putAll(deliveries);
        copy.deadLetters.putAll(deadLetters);
        copy.ledgerIds.putAll(ledgerIds);
        copy.findings.putAll(findings);
        copy.checkingNodes.putAll(checkingNodes);
        copy.counts.putAll(counts);
        copy.lives.putAll(lives);
        copy.digest.putAll(digest);
        copy.instance = instance;
        copy.settings = settings;
        return copy;
    }

    @Override
    public String toString() {
        return List.of(outbox, ledger, terms, jobs, seen, String.valueOf(instance))
                .toString();
    }

    /** @param content as text */
    record Digested(long id, String content) {}

    /** @param content as text */
    record Reported(long job, String content) {}
}
