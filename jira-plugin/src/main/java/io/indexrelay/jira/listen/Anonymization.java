package io.indexrelay.jira.listen;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.util.SimpleErrorCollection;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.listen.ModuleReports;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What is reported when Jira makes a user somebody whom nobody recognises: it changes profile, key (where it is not of the
 * form {@code JIRAUSER123} yet), name and what refers to the key, step by step in the background (published documentation of
 * 8.7 to 10.2; the order of the steps was seen in audit logs of 8.13). Whether a step is done when the handlers are asked is
 * unverified: the sender waits until the name is another one.
 */
final class Anonymization {

    private Anonymization() {}

    /** The users with these keys are to be read, and every set that may name them. */
    static ServiceResult reported(ModuleReports reports, Object request, Supplier<List<String>> userKeys) {
        SimpleErrorCollection errors = new SimpleErrorCollection();
        reports.report(request, () -> changes(userKeys.get())).ifPresent(errors::addErrorMessage);
        return new ServiceResultImpl(errors);
    }

    private static List<Change> changes(List<String> userKeys) {
        List<Change> changes = new ArrayList<>(userKeys.stream()
                .map(key -> Change.of(new Subject(Kind.USER, key), ChangeKind.UPSERTED, Cause.USER_ANONYMIZED))
                .toList());
        changes.addAll(DepartureListener.sets(Cause.USER_ANONYMIZED));
        return changes;
    }
}
