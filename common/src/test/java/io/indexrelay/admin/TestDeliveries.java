package io.indexrelay.admin;

import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.backfill.Jobs.State;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.config.TestConfiguration;
import io.indexrelay.delivery.DeadLetter;
import io.indexrelay.delivery.LoggedDelivery;
import io.indexrelay.delivery.LoggedDelivery.Fate;
import io.indexrelay.delivery.LoggedDelivery.LoggedEvent;
import io.indexrelay.delivery.LoggedDelivery.Result;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.payload.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** Three deliveries and two dead letters, and what was asked of them. */
final class TestDeliveries implements Deliveries {

    static final Subject PAGE = Subject.of(Kind.PAGE, 7);
    static final Subject ISSUE = Subject.of(Kind.ISSUE, 10_001);

    final List<String> told = new ArrayList<>();
    boolean isBusy;

    @Override
    public List<LoggedDelivery> newest(long before, int limit) {
        return LongStream.of(13, 12, 11)
                .filter(id -> id < before)
                .limit(limit)
                .mapToObj(TestDeliveries::delivery)
                .toList();
    }

    @Override
    public List<LoggedDelivery> ofSubject(Subject subject, long before, int limit) {
        told.add("find " + subject);
        return newest(before, limit);
    }

    @Override
    public List<DeadLetter> deadLetters(long before, int limit) {
        return LongStream.of(5, 4)
                .filter(id -> id < before)
                .limit(limit)
                .mapToObj(TestDeliveries::letter)
                .toList();
    }

    @Override
    public Optional<DeadLetter> redeliver(long id) {
        told.add("redeliver " + id);
        return deadLetters(Long.MAX_VALUE, 10).stream()
                .filter(letter -> letter.id() == id)
                .findFirst();
    }

    @Override
    public Optional<Job> replay(Instant since) {
        if (since.isAfter(TestConfiguration.NOW)) {
            throw new IllegalArgumentException(since + " is in the future");
        }
        told.add("replay " + since);
        return job("replay", since.toString());
    }

    @Override
    public Optional<Job> purge() {
        told.add("purge");
        return job("purge", "all");
    }

    private Optional<Job> job(String kind, String scope) {
        Instant now = TestConfiguration.NOW;
        return isBusy
                ? Optional.empty()
                : Optional.of(new Job(5, kind, scope, State.RUNNING, 0, "", "", 0, 3, 0, "", now, now, ""));
    }

    private static LoggedDelivery delivery(long id) {
        return new LoggedDelivery(
                id,
                TestConfiguration.NOW,
                "msg_" + id,
                2,
                RowClass.CONTENT,
                1234,
                id == 12 ? Result.RETRY : Result.TAKEN,
                id == 12 ? 0 : 200,
                id == 12 ? "timeout" : "",
                31,
                id == 12 ? "no answer within 30 s" : "",
                List.of(event(PAGE), event(ISSUE)));
    }

    private static LoggedEvent event(Subject subject) {
        return new LoggedEvent(
                subject,
                subject,
                "content.upserted",
                new Version(1, 1_763_755_200_000_000_012L),
                RowClass.CONTENT,
                Fate.ACCEPTED);
    }

    private static DeadLetter letter(long id) {
        return id == 5
                ? new DeadLetter(
                        5, TestConfiguration.NOW, PAGE, PAGE, "", Version.NONE, DeadLetter.Fate.HIDDEN, "unreadable")
                : new DeadLetter(
                        4,
                        TestConfiguration.NOW,
                        new Subject(Kind.PRIORITY, "2"),
                        new Subject(Kind.PRIORITY, "2"),
                        "priority.upserted",
                        new Version(1, 9),
                        DeadLetter.Fate.GIVEN_UP,
                        "no thanks");
    }
}
