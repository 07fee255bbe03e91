package io.indexrelay.admin;

import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.dryrun.Progress;
import io.indexrelay.identity.Declaration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the administration asks of the running engine. Thread-safe; every method returns soon. */
public interface Operations {

    /** Sends a ping now, past the queue, with the settings as they are saved. */
    PingAnswer ping();

    Status status();

    /**
     * Starts a walk over everything or over one container.
     *
     * @param scope {@code all}, or a subject such as {@code space/98305} or {@code project/10000}
     * @return empty when one of that scope is running or paused already
     */
    Optional<Job> startSync(String scope);

    /** Pauses, resumes or cancels the open sync of that scope; empty when there is none in a fitting state. */
    Optional<Job> changeSync(SyncAction action, String scope);

    /**
     * Starts comparing everything, or one container, with what receivers have.
     *
     * @param reads whether each object is read, and not only what listings tell is compared
     * @return empty when one of that scope is under way
     * @throws io.indexrelay.config.ConflictException when receivers have nothing yet
     */
    Optional<Job> startReconcile(String scope, boolean reads);

    /** Pauses, resumes or cancels the reconciliation of that scope; empty when there is none in a fitting state. */
    Optional<Job> changeReconcile(SyncAction action, String scope);

    /**
     * Whether what a reconciliation found missing was deleted indeed, and is to be withdrawn.
     *
     * @return false when none asks
     */
    boolean answerReconcile(boolean isTrue);

    /**
     * Starts comparing about so many pairs of a user and a document with the product's own answers.
     *
     * @param samples 1 to {@value io.indexrelay.selfcheck.SelfCheck#MOST_SAMPLES}
     * @return empty when one is under way already
     */
    Optional<Job> startSelfCheck(int samples);

    /** Stops the self-check that was asked for; empty when none is under way. */
    Optional<Job> stopSelfCheck();

    /** Starts a report of what would leave; empty when one is under way already. */
    Optional<Job> startDryRun();

    /** Ends the report that is under way; empty when none is. */
    Optional<Job> cancelDryRun();

    /** How the report under way is, and what the last finished one says. */
    Progress dryRun();

    /**
     * An administrator says what became of this instance.
     *
     * @return false when nothing asks for that; nothing was changed then
     */
    boolean declare(Declaration declaration);

    /** Lifts a stop that only an administrator lifts; false when there is none. */
    boolean resume();

    /** Settings, keys or secrets were saved: what is in flight is dissolved and everything is read anew. */
    void settingsChanged();

    enum SyncAction {
        PAUSE,
        RESUME,
        CANCEL
    }

    /**
     * @param delivered whether the endpoint answered 2xx
     * @param status the HTTP status; null without an answer
     * @param message for people: why not, and what to look at
     */
    record PingAnswer(boolean delivered, @Nullable Integer status, long millis, String message) {}
}
