package io.indexrelay.refhost.product;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** The test interface of the contract's section 3, without its HTTP. Subjects are {@code <kind>/<id>}, users are keys. */
public interface ReferenceApi {

    /**
     * Whether a user may view a subject, by the product's own permission manager.
     *
     * @param userKey {@code ""} is the visitor who is not logged in
     * @return false also for what does not exist
     */
    boolean canView(String userKey, String subject);

    /** For each subject the keys among {@code userKeys} that may view it, in the order asked. */
    Map<String, List<String>> canView(List<String> userKeys, List<String> subjects);

    /** The same in Service Management's customer portal, by the permission manager in the customer context. */
    default Map<String, List<String>> canViewInPortal(List<String> userKeys, List<String> subjects) {
        return Map.of();
    }

    /** The keys of all users. */
    List<String> users();

    /** The subjects that an unscoped backfill must deliver. */
    List<String> contents();

    /**
     * Does actions in order, through the product's managers, each checked against the permissions of its {@code as}.
     * Stops at the first that fails.
     *
     * @param actions a JSON list; see the contract for the verbs
     * @return a JSON list with {@code {"subject"}}, {@code {}} or, last, {@code {"error"}} for each action done
     */
    List<JsonNode> act(JsonNode actions);
}
