package io.indexrelay.refhost.db.schedule;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.status.JobDetails;
import java.time.Instant;
import java.util.Date;

/** What a runner is told. A run is never cancelled here. */
record Request(Instant started, ScheduledJob job, JobDetails details) implements JobRunnerRequest {

    @Override
    @SuppressWarnings("JavaUtilDate") // the products' interface
    public Date getStartTime() {
        return Date.from(started);
    }

    @Override
    public JobId getJobId() {
        return job.id();
    }

    @Override
    public JobConfig getJobConfig() {
        return JobConfig.forJobRunnerKey(job.runnerKey())
                .withRunMode(job.runMode())
                .withSchedule(job.schedule())
                .withParameters(details.getParameters());
    }

    @Override
    public boolean isCancellationRequested() {
        return false;
    }
}
