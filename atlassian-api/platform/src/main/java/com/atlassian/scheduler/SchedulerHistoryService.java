package com.atlassian.scheduler;

import com.atlassian.annotations.PublicApi;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.status.RunDetails;
import java.util.List;
import java.util.Map;

@PublicApi
public interface SchedulerHistoryService {
    RunDetails getLastRunForJob(JobId jobId);

    RunDetails getLastSuccessfulRunForJob(JobId jobId);

    Map<JobId, RunDetails> getLastRunForJobs(List<JobId> list);
}
