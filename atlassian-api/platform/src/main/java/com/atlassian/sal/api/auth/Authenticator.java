package com.atlassian.sal.api.auth;

import com.atlassian.sal.api.message.Message;
import java.security.Principal;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public interface Authenticator {
    Authenticator.Result authenticate(HttpServletRequest httpServletRequest, HttpServletResponse httpServletResponse);

    class Result {
        Result() {}

        public Authenticator.Result.Status getStatus() {
            throw new UnsupportedOperationException();
        }

        public String getMessage() {
            throw new UnsupportedOperationException();
        }

        public Principal getPrincipal() {
            throw new UnsupportedOperationException();
        }

        public static final class Success extends Authenticator.Result {
            public Success(Principal principal) {}

            public Success(Message message, Principal principal) {}
        }

        public static final class Failure extends Authenticator.Result {
            public Failure(Message message) {}
        }

        public static final class Error extends Authenticator.Result {
            public Error(Message message) {}
        }

        public static final class NoAttempt extends Authenticator.Result {
            public NoAttempt() {}
        }

        public enum Status {
            SUCCESS,
            FAILED,
            ERROR,
            NO_ATTEMPT;

            @Override
            public String toString() {
                return super.toString();
            }
        }
    }
}
