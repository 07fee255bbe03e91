package io.indexrelay.selfcheck;

import io.indexrelay.change.Subject;
import java.util.Optional;

/**
 * The product's own answer, by its permission manager. Implemented by each plugin.
 *
 * <p>Called on a thread of ours, without a user and outside any transaction; implementations open their own short ones, and
 * see to it that no answer of an earlier call is given again. Never throws for what cannot be answered: that is
 * {@link Answer.Unknown}.
 */
public interface PermissionCheck {

    /** A product that cannot be asked. */
    PermissionCheck NONE = (userKey, document) -> new Answer.Unknown("this product cannot be asked");

    /**
     * Whether the user may see the document as it is now.
     *
     * @param userKey of any user, active or not; {@code ""} is the visitor who is not logged in. A key that belongs to
     *     nobody may see nothing
     */
    Answer mayView(String userKey, Subject document);

    /**
     * The same in the customer portal, where it shows to people who do not see it in the product itself.
     *
     * @return empty where nobody can be asked: this product has no portal, or gives no answer about it
     */
    default Optional<Answer> mayViewInPortal(String userKey, Subject document) {
        return Optional.empty();
    }

    /** What the product says. */
    sealed interface Answer {

        record Yes() implements Answer {}

        record No() implements Answer {}

        /** It is not there, or could not be asked. */
        record Unknown(String why) implements Answer {}

        static Answer of(boolean mayView) {
            return mayView ? new Yes() : new No();
        }
    }
}
