package io.indexrelay.jira.read.desk;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.indexrelay.access.Atom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Service Management as it is installed now. Every method may throw what a version throws that differs from the API that we
 * know, a {@link LinkageError} too; {@link Desks} survives that. Runs inside the caller's unit of work.
 */
public interface ServiceManagement {

    /** The name of its class, which is loaded with the app's own classes. */
    String ADAPTER = "io.indexrelay.jira.read.desk.api.FoundServices";

    /** The service without which it counts as absent. */
    String SERVICE = "com.atlassian.servicedesk.api.ServiceDeskManager";

    /** Empty for a project that is no service project. */
    Optional<Desk> desk(Project project);

    Optional<Desk> deskOfPortal(int portalId);

    /** Empty for an issue that is no request. */
    Optional<RequestKind> requestType(long issueId);

    Optional<RequestKind> requestType(int id);

    /** All of a desk, the hidden ones too, by ascending id. */
    List<RequestKind> requestTypes(Desk desk);

    /** Who alone may use a request type; empty where it is not restricted, and before restrictions came (5.17). */
    Optional<List<Atom>> allowed(int requestType);

    /** Whether the service shows a user a request type, permissions and restriction asked; nobody is {@code null}. */
    boolean showsType(@Nullable ApplicationUser user, int requestType);

    /** What a question comes to where the entry for customers counts; empty where no version is known to run one there. */
    <T> Optional<T> inCustomerContext(Supplier<T> question);

    boolean isAgent(ApplicationUser user, Desk desk);

    /** Whether the portal lets a user in; not asked in the customer context. */
    boolean entersPortal(ApplicationUser user, Project project);

    /** The organizations that were added to a desk, as an agent sees them, and their members' keys. */
    Map<String, List<String>> organizations(ApplicationUser agent, Desk desk);

    /** The organization that an element of a field's value is; empty for anything else. */
    Optional<String> organization(Object value);
}
