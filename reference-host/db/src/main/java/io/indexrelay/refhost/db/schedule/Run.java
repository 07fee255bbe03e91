package io.indexrelay.refhost.db.schedule;

import com.atlassian.scheduler.status.RunDetails;
import com.atlassian.scheduler.status.RunOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/** How a run ended. */
record Run(Instant started, Duration duration, RunOutcome outcome, String message) implements RunDetails {

    @Override
    @SuppressWarnings("JavaUtilDate") // the products' interface
    public Date getStartTime() {
        return Date.from(started);
    }

    @Override
    public long getDurationInMillis() {
        return duration.toMillis();
    }

    @Override
    public RunOutcome getRunOutcome() {
        return outcome;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
