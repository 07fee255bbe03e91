package com.atlassian.sal.api.auth;

import com.atlassian.sal.api.message.Message;
import java.security.Principal;
import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public interface Authenticator {
    Authenticator.Result authenticate(HttpServletRequest httpServletRequest, HttpServletResponse httpServletResponse);

    class Result {
        private final Status status;
        private final Message message;
        private final Principal principal;

        Result(Status status, Message message, Principal principal) {
            this.status = status;
            this.message = message;
            this.principal = principal;
        }

        public Authenticator.Result.Status getStatus() {
            return status;
        }

        public String getMessage() {
            return message == null ? null : message.toString();
        }

        public Principal getPrincipal() {
            return principal;
        }

        public static final class Success extends Authenticator.Result {
            public Success(Principal principal) {
                this(null, principal);
            }

            public Success(Message message, Principal principal) {
                super(Status.SUCCESS, message, principal);
            }
        }

        public static final class Failure extends Authenticator.Result {
            public Failure(Message message) {
                super(Status.FAILED, message, null);
            }
        }

        public static final class Error extends Authenticator.Result {
            public Error(Message message) {
                super(Status.ERROR, message, null);
            }
        }

        public static final class NoAttempt extends Authenticator.Result {
            public NoAttempt() {
                super(Status.NO_ATTEMPT, null, null);
            }
        }

        public enum Status {
            SUCCESS,
            FAILED,
            ERROR,
            NO_ATTEMPT;

            @Override
            public String toString() {
                return name().toLowerCase(Locale.ENGLISH);
            }
        }
    }
}
