package com.atlassian.sal.api.websudo;

public class WebSudoSessionException extends RuntimeException {
    public WebSudoSessionException() {}

    public WebSudoSessionException(String text) {
        super(text);
    }

    public WebSudoSessionException(String text, Throwable cause) {
        super(text, cause);
    }
}
