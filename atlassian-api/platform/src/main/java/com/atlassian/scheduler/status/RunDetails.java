package com.atlassian.scheduler.status;

import com.atlassian.annotations.PublicApi;
import java.util.Date;

@PublicApi
public interface RunDetails {
    int MAXIMUM_MESSAGE_LENGTH = 255;

    Date getStartTime();

    long getDurationInMillis();

    RunOutcome getRunOutcome();

    String getMessage();
}
