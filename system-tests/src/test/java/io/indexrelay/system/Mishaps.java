package io.indexrelay.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.system.AnswerScript.Hold;
import java.math.BigInteger;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Makes things go wrong, and is done when both nodes are there again. One thread at a time. */
final class Mishaps {

    /** How long an endpoint may take, for those who hold an answer back. */
    private static final int LONG = 120;

    static final int TIMEOUT_SECONDS = 2;
    private static final int LONGEST_OUTAGE_MILLIS = 3000;

    private final Database database;
    private final Cluster cluster;
    private final AnswerScript script;
    private final Random random;

    Mishaps(Database database, Cluster cluster, AnswerScript script, Random random) {
        this.database = database;
        this.cluster = cluster;
        this.script = script;
        this.random = random;
    }

    void happen(Mishap mishap) throws InterruptedException {
        int sender = sender();
        switch (mishap) {
            case KILL -> {
                cluster.kill(sender);
                cluster.start(sender);
            }
            case KILL_UNTIL_SUCCESSION -> {
                cluster.kill(sender);
                awaitSuccessor(sender);
                cluster.start(sender);
            }
            case STOP -> {
                cluster.stop(sender);
                awaitSuccessor(sender);
                cluster.start(sender);
            }
            case DATABASE_STOP -> {
                database.stop();
                TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_OUTAGE_MILLIS));
                database.start();
            }
            case DATABASE_CRASH -> {
                database.crash();
                TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_OUTAGE_MILLIS));
                database.start();
            }
            case HELD_SENDER -> holdSender();
        }
        cluster.awaitRecording();
    }

    private int sender() throws InterruptedException {
        return awaitSender(-1, 120);
    }

    private void awaitSuccessor(int sender) throws InterruptedException {
        awaitSender(sender, 90);
    }

    private int awaitSender(int other, int seconds) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        int sender = cluster.sender();
        while (sender < 0 || sender == other) {
            assertThat(System.nanoTime()).as("a node takes office").isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(100);
            sender = cluster.sender();
        }
        return sender;
    }

    /**
     * A batch of the sender is taken; before the answer its process stands still, until its successor has sent. Then it
     * gets its answer, or finds its deadline past, and goes on.
     */
    private void holdSender() throws InterruptedException {
        setTimeout(random.nextBoolean() ? LONG : TIMEOUT_SECONDS);
        Hold hold = Hold.of(batch -> true);
        script.hold(hold);
        assertThat(hold.arrived().await(2, TimeUnit.MINUTES))
                .as("a batch of the sender")
                .isTrue();
        int sender = sender();
        BigInteger term = termOf(sender);
        cluster.suspend(sender);
        Hold successors = Hold.of(batch -> isOfLaterTerm(batch, term));
        script.hold(successors);
        successors.released().countDown();
        assertThat(successors.arrived().await(3, TimeUnit.MINUTES))
                .as("a batch of its successor")
                .isTrue();
        hold.released().countDown();
        cluster.resume(sender);
        setTimeout(TIMEOUT_SECONDS);
    }

    private static boolean isOfLaterTerm(Script.Batch batch, BigInteger term) {
        return batch.events().stream().anyMatch(event -> OrderLaws.term(event).compareTo(term) > 0);
    }

    private BigInteger termOf(int sender) {
        return new BigInteger(cluster.node(sender)
                .flatMap(Cluster::status)
                .orElseThrow()
                .at("/sender/term")
                .asText());
    }

    private void setTimeout(int seconds) {
        cluster.any()
                .api()
                .send("PUT", "/config", Map.of("endpoint", Map.of("timeoutSeconds", seconds)))
                .json();
    }
}
