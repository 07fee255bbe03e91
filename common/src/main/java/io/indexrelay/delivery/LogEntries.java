package io.indexrelay.delivery;

import io.indexrelay.delivery.Courier.Delivery;
import io.indexrelay.delivery.Frozen.Part;
import io.indexrelay.delivery.LoggedDelivery.Fate;
import io.indexrelay.delivery.LoggedDelivery.LoggedEvent;
import io.indexrelay.delivery.LoggedDelivery.Result;
import io.indexrelay.delivery.Transport.Answer;
import io.indexrelay.payload.EventResults;
import io.indexrelay.payload.EventResults.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the log is to say of one attempt. */
final class LogEntries {

    private LogEntries() {}

    static LoggedDelivery of(Frozen batch, int attempt, Delivery delivery, Instant at) {
        Answer answer = delivery.answer();
        Outcome outcome = delivery.outcome();
        int status = answer instanceof Answer.Answered answered ? answered.status() : 0;
        String failure =
                answer instanceof Answer.Failed failed ? failed.failure().name().toLowerCase(Locale.ROOT) : "";
        long millis =
                answer instanceof Answer.Answered answered ? answered.millis() : ((Answer.Failed) answer).millis();
        List<LoggedEvent> events =
                batch.parts().stream().map(part -> event(part, outcome)).toList();
        return new LoggedDelivery(
                0,
                at,
                batch.webhookId(),
                attempt,
                batch.rowClass(),
                batch.body().length,
                result(outcome),
                status,
                failure,
                millis,
                EventResults.printable(reason(batch, outcome)),
                events);
    }

    private static LoggedEvent event(Part part, Outcome outcome) {
        return new LoggedEvent(
                part.claim().subject(),
                part.claim().partitionKey(),
                part.event().event().data().typeName(),
                part.event().event().version(),
                part.claim().mostUrgent(),
                fate(part, outcome));
    }

    private static Fate fate(Part part, Outcome outcome) {
        if (!(outcome instanceof Outcome.Taken taken)) {
            return Fate.UNDELIVERED;
        }
        EventResults.Result result = taken.exceptions().get(part.event().id());
        if (result == null) {
            return Fate.ACCEPTED;
        }
        return result.verdict() == Verdict.RETRY ? Fate.RETRY : Fate.REJECTED;
    }

    private static Result result(Outcome outcome) {
        if (outcome instanceof Outcome.Taken) {
            return Result.TAKEN;
        } else if (outcome instanceof Outcome.Refused) {
            return Result.REFUSED;
        } else if (outcome instanceof Outcome.TooLarge) {
            return Result.TOO_LARGE;
        } else if (outcome instanceof Outcome.WithoutGzip) {
            return Result.WITHOUT_GZIP;
        } else if (outcome instanceof Outcome.Stopped) {
            return Result.STOPPED;
        } else if (outcome instanceof Outcome.Gone) {
            return Result.GONE;
        }
        return Result.RETRY;
    }

    /** Of a batch that was taken, what was said of the first event that was not. */
    private static String reason(Frozen batch, Outcome outcome) {
        if (outcome instanceof Outcome.Taken taken) {
            Map<String, EventResults.Result> exceptions = taken.exceptions();
            return batch.parts().stream()
                    .map(part -> exceptions.get(part.event().id()))
                    .filter(result -> result != null && !result.reason().isEmpty())
                    .findFirst()
                    .map(EventResults.Result::reason)
                    .orElse("");
        } else if (outcome instanceof Outcome.Refused refused) {
            return refused.reason();
        } else if (outcome instanceof Outcome.TooLarge large) {
            return large.reason();
        } else if (outcome instanceof Outcome.Stopped stopped) {
            return stopped.reason();
        } else if (outcome instanceof Outcome.Gone gone) {
            return gone.reason();
        }
        return outcome instanceof Outcome.RetryLater later ? later.reason() : "the endpoint answered 415";
    }
}
