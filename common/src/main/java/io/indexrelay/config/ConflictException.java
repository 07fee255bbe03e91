package io.indexrelay.config;

/** A change that the present settings do not allow. Nothing has been saved. */
public final class ConflictException extends SettingsException {

    private static final long serialVersionUID = 1L;

    public ConflictException(String message) {
        super(message);
    }
}
