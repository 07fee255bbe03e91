package io.indexrelay.jira.read.desk;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.indexrelay.access.Atom;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the portal needs to know, closed where Service Management is absent or does not answer as we know it: then there is
 * no portal, no organization and nobody more. Runs inside the caller's unit of work. Thread-safe.
 */
public final class Desks {

    private static final Logger log = LoggerFactory.getLogger(Desks.class);

    private final Supplier<Optional<ServiceManagement>> app;
    private final Agents agents;
    private final Memberships memberships;

    /** @param app looked up anew at each call */
    public Desks(Supplier<Optional<ServiceManagement>> app, Agents agents, Memberships memberships) {
        this.app = app;
        this.agents = agents;
        this.memberships = memberships;
    }

    /** Empty for a project without a portal. */
    public Optional<Desk> of(Project project) {
        return asked("desk of " + project.getKey(), found -> found.desk(project));
    }

    /** Empty for an issue that customers did not make, or of another desk's type. */
    public Optional<RequestKind> requestType(long issueId, Desk desk) {
        return asked("request type of issue " + issueId, found -> found.requestType(issueId))
                .filter(type -> type.portalId() == desk.portalId());
    }

    /** Empty when it is gone. @throws RuntimeException or LinkageError when it cannot be read */
    public Optional<RequestKind> requestType(int id) {
        return app.get().flatMap(found -> found.requestType(id));
    }

    public Optional<Desk> deskOf(RequestKind type) {
        return app.get().flatMap(found -> found.deskOfPortal(type.portalId()));
    }

    public List<RequestKind> requestTypes(Desk desk) {
        return app.get().map(found -> found.requestTypes(desk)).orElse(List.of());
    }

    /** Whom a request type is for; empty for everybody. @throws RuntimeException or LinkageError when it cannot be read */
    public Optional<List<Atom>> allowed(RequestKind type) {
        return app.get().flatMap(found -> found.allowed(type.id()));
    }

    /** Service Management's own answer about one user. @throws RuntimeException or LinkageError when there is none */
    public boolean showsType(@Nullable ApplicationUser user, RequestKind type) {
        return app.get().filter(found -> found.showsType(user, type.id())).isPresent();
    }

    /** Asks where the entry for customers counts; empty where nobody can. Nothing may have been asked in this unit before. */
    public <T> Optional<T> inCustomerContext(Supplier<T> question) {
        return app.get().flatMap(found -> found.inCustomerContext(question));
    }

    /** Who comes in; what cannot be asked admits nobody and is said. */
    public Optional<DeskState> state(Project project) {
        return of(project).map(desk -> {
            ServiceManagement found = app.get().orElseThrow();
            Agents.Answer<Boolean> open = agents.isOpen(found, project, desk);
            Agents.Answer<Map<String, List<String>>> organizations = agents.organizations(found, project, desk);
            String unknown = (open.trouble() + " " + organizations.trouble()).trim();
            return new DeskState(
                    desk, open.value(), List.copyOf(organizations.value().keySet()), unknown);
        });
    }

    /** The organizations that a user is in, of those added to a desk; sorted. */
    public List<String> organizationsOf(String userKey) {
        return app.get().isEmpty() ? List.of() : memberships.of(userKey, this::members);
    }

    /** Everybody who is in an organization, read now. */
    public Map<String, List<String>> allMembers() {
        return app.get().isEmpty() ? Map.of() : memberships.anew(this::members);
    }

    private Map<String, List<String>> members(Project project) {
        return of(project)
                .map(desk -> agents.organizations(app.get().orElseThrow(), project, desk)
                        .value())
                .orElse(Map.of());
    }

    /** The organizations among the elements of a field's value. */
    public List<String> organizations(Collection<?> value) {
        return app.get()
                .map(found -> value.stream()
                        .flatMap(each -> found.organization(each).stream())
                        .toList())
                .orElse(List.of());
    }

    private <T> Optional<T> asked(String what, Function<ServiceManagement, Optional<T>> question) {
        try {
            return app.get().flatMap(question);
        } catch (RuntimeException | LinkageError e) {
            log.warn("Service Management did not tell the {}; it has no portal", what, e);
            return Optional.empty();
        }
    }
}
