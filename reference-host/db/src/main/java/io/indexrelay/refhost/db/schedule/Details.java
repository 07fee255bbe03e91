package io.indexrelay.refhost.db.schedule;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.io.Serializable;
import java.util.Date;
import java.util.Map;

/** What a plugin may know of a job. */
record Details(ScheduledJob job, Map<String, Serializable> parameters, boolean runnable) implements JobDetails {

    @Override
    public JobId getJobId() {
        return job.id();
    }

    @Override
    public JobRunnerKey getJobRunnerKey() {
        return job.runnerKey();
    }

    @Override
    public RunMode getRunMode() {
        return job.runMode();
    }

    @Override
    public Schedule getSchedule() {
        return job.schedule();
    }

    @Override
    @SuppressWarnings("JavaUtilDate") // the products' interface
    public Date getNextRunTime() {
        return Date.from(job.nextRun());
    }

    @Override
    public Map<String, Serializable> getParameters() {
        return parameters;
    }

    @Override
    public boolean isRunnable() {
        return runnable;
    }
}
