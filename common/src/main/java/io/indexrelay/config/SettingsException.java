package io.indexrelay.config;

/** Settings or secrets cannot be read or kept. The message says what to look at and carries no secret. */
public class SettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SettingsException(String message) {
        super(message);
    }

    public SettingsException(String message, Throwable cause) {
        super(message, cause);
    }
}
