package com.atlassian.scheduler;

import com.atlassian.annotations.PublicSpi;

@PublicSpi
public interface JobRunner {
    JobRunnerResponse runJob(JobRunnerRequest jobRunnerRequest);
}
