package com.atlassian.scheduler.cron;

import com.atlassian.scheduler.SchedulerServiceException;

public class CronSyntaxException extends SchedulerServiceException {
    private CronSyntaxException() {
        super((String) null);
    }

    public ErrorCode getErrorCode() {
        throw new UnsupportedOperationException();
    }

    public String getCronExpression() {
        throw new UnsupportedOperationException();
    }

    public String getValue() {
        throw new UnsupportedOperationException();
    }

    public int getErrorOffset() {
        throw new UnsupportedOperationException();
    }

    public static CronSyntaxException.Builder builder() {
        throw new UnsupportedOperationException();
    }

    public static class Builder {
        private Builder() {}

        public CronSyntaxException.Builder cronExpression(String text) {
            throw new UnsupportedOperationException();
        }

        public CronSyntaxException.Builder value(String text) {
            throw new UnsupportedOperationException();
        }

        public CronSyntaxException.Builder value(char value) {
            throw new UnsupportedOperationException();
        }

        public CronSyntaxException.Builder errorCode(ErrorCode errorCode) {
            throw new UnsupportedOperationException();
        }

        public CronSyntaxException.Builder errorOffset(int number) {
            throw new UnsupportedOperationException();
        }

        public CronSyntaxException.Builder cause(Throwable cause) {
            throw new UnsupportedOperationException();
        }

        public CronSyntaxException build() {
            throw new UnsupportedOperationException();
        }
    }
}
