package io.indexrelay.delivery;

/** What the sender is doing, by the contract's words. */
public enum EngineState {
    OK("ok"),
    NOT_CONFIGURED("not-configured"),
    PAUSED("paused"),
    /** A dry run is set: everything but the sending. */
    DRY_RUN("dry-run"),
    /** The app user that is set cannot limit anything: unknown, inactive or renamed. Nothing leaves. */
    APP_USER("app-user"),
    /** Another node is in office. */
    STANDBY("standby"),
    RETRYING("retrying"),
    ENDPOINT_REFUSES("endpoint-refuses"),
    GONE("gone"),
    /** Something that hides was refused: nothing of content goes out until an administrator acts. */
    NARROWING_REFUSED("narrowing-refused"),
    /** Restored, moved or copied, perhaps: nothing goes out until an administrator says which. */
    HELD("held"),
    /** Our own tables or settings could not be read or written. */
    FAILING("failing");

    private final String word;

    EngineState(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
