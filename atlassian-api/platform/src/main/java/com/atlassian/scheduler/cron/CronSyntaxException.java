package com.atlassian.scheduler.cron;

import com.atlassian.scheduler.SchedulerServiceException;

public class CronSyntaxException extends SchedulerServiceException {
    private final Builder said;

    private CronSyntaxException(Builder said) {
        super(said.errorCode.toMessage(said.value), said.cause);
        this.said = said;
    }

    public ErrorCode getErrorCode() {
        return said.errorCode;
    }

    public String getCronExpression() {
        return said.cronExpression;
    }

    public String getValue() {
        return said.value;
    }

    public int getErrorOffset() {
        return said.errorOffset;
    }

    public static CronSyntaxException.Builder builder() {
        return new Builder();
    }

    public static class Builder {
        private String cronExpression = "";
        private String value;
        private ErrorCode errorCode = ErrorCode.INTERNAL_PARSER_FAILURE;
        private int errorOffset = -1;
        private Throwable cause;

        private Builder() {}

        public CronSyntaxException.Builder cronExpression(String cronExpression) {
            this.cronExpression = cronExpression;
            return this;
        }

        public CronSyntaxException.Builder value(String value) {
            this.value = value;
            return this;
        }

        public CronSyntaxException.Builder value(char value) {
            return value(String.valueOf(value));
        }

        public CronSyntaxException.Builder errorCode(ErrorCode errorCode) {
            this.errorCode = errorCode;
            return this;
        }

        public CronSyntaxException.Builder errorOffset(int errorOffset) {
            this.errorOffset = errorOffset;
            return this;
        }

        public CronSyntaxException.Builder cause(Throwable cause) {
            this.cause = cause;
            return this;
        }

        public CronSyntaxException build() {
            return new CronSyntaxException(this);
        }
    }
}
