package com.atlassian.scheduler.cron;

import com.atlassian.annotations.PublicApi;

@PublicApi
public interface CronExpressionValidator {
    boolean isValid(String text);

    void validate(String text) throws CronSyntaxException;
}
