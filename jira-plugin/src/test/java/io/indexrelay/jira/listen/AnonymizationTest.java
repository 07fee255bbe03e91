package io.indexrelay.jira.listen;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.task.context.Context;
import com.atlassian.jira.user.anonymize.AnonymizationHandler;
import com.atlassian.jira.user.anonymize.UserAnonymizationParameter;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import io.indexrelay.listen.Capture;
import io.indexrelay.listen.ModuleReports;
import io.indexrelay.testsupport.RecordedChanges;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What Jira asks of our modules when it anonymises a user. */
class AnonymizationTest {

    private static final Context CONTEXT = new Context() {};

    private final RecordedChanges recorded = new RecordedChanges(JiraCauses.TABLE);
    private final Capture capture = new Capture(recorded, JiraCauses.TABLE);
    private final ModuleReports reports = (request, changes) -> {
        capture.of(request, changes);
        return Optional.empty();
    };

    /** Jira calls through the common interface. */
    private static <P> ServiceResult asked(AnonymizationHandler<P> handler, P parameter) {
        assertThat(handler.getAffectedEntities(parameter)).isEmpty();
        assertThat(handler.getNumberOfTasks(parameter)).isZero();
        return handler.update(parameter);
    }

    @Test
    void aUserWhoIsAnonymisedIsReadAndEverySetThatMayNameTheUser() {
        ServiceResult result =
                asked(new AnonymizedUsers(reports), new UserAnonymizationParameter("JIRAUSER10103", CONTEXT));

        assertThat(result.isValid()).isTrue();
        assertThat(recorded.rows())
                .containsExactly(
                        "narrows user/JIRAUSER10103 UPSERTED user_anonymized @control",
                        "narrows access-set/project:* SUBTREE user_anonymized @control",
                        "narrows access-set/step:* SUBTREE user_anonymized @control",
                        "narrows access-set/app:* SUBTREE user_anonymized @control");
    }

    @Test
    void aKeyThatIsReplacedHasBothUsersRead() {
        ServiceResult result =
                asked(new ChangedUserKeys(reports), new UserPropertyChangeParameter("ann", "JIRAUSER10103", CONTEXT));

        assertThat(result.isValid()).isTrue();
        assertThat(recorded.rows())
                .hasSize(5)
                .contains(
                        "narrows user/ann UPSERTED user_anonymized @control",
                        "narrows user/JIRAUSER10103 UPSERTED user_anonymized @control");
    }

    @Test
    void theAdministratorIsToldWhatCouldNotBeWrittenDown() {
        ModuleReports broken = (request, changes) -> Optional.of("the database is full");

        for (ServiceResult result : List.of(
                asked(new AnonymizedUsers(broken), new UserAnonymizationParameter("ann", CONTEXT)),
                asked(new ChangedUserKeys(broken), new UserPropertyChangeParameter("ann", "JIRAUSER1", CONTEXT)))) {
            assertThat(result.isValid()).isFalse();
            assertThat(result.getErrorCollection().getErrorMessages()).containsExactly("the database is full");
        }
    }

    @Test
    @SuppressWarnings("NullAway") // What Jira may hand out on a bad day.
    void aParameterWithoutAKeyThrowsNothingIntoJira() {
        ServiceResult result = asked(new AnonymizedUsers(reports), new UserAnonymizationParameter(null, CONTEXT));

        assertThat(result.isValid()).isTrue();
        assertThat(recorded.rows()).isEmpty();
        assertThat(recorded.missedEvents()).isEqualTo(1);
    }
}
