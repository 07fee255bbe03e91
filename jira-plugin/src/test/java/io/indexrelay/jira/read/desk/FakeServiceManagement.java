package io.indexrelay.jira.read.desk;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.indexrelay.access.Atom;
import io.indexrelay.jira.read.FakeJira;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A Service Management that says what a test says, and may be away or fail. */
public final class FakeServiceManagement implements ServiceManagement {

    public final Map<Long, Desk> desks = new HashMap<>();
    public final List<RequestKind> types = new ArrayList<>();
    public final Map<Long, Integer> requests = new HashMap<>();
    public final Map<Integer, List<Atom>> restrictions = new HashMap<>();
    public final Map<String, List<String>> organizations = new LinkedHashMap<>();
    public final List<String> agents = new ArrayList<>();
    public final List<String> entering = new ArrayList<>();
    public final List<String> shown = new ArrayList<>();
    public boolean isThere = true;
    public boolean hasContext = true;
    public boolean isInContext;
    public @Nullable Error failure;

    /** As the plugin looks at it. */
    public Desks desks(FakeJira jira) {
        return new Desks(
                () -> isThere ? Optional.of(this) : Optional.empty(),
                new Agents(jira.roles, jira.users, jira.permissions),
                new Memberships(jira.projects));
    }

    @Override
    public Optional<Desk> desk(Project project) {
        if (failure != null) {
            throw failure;
        }
        return Optional.ofNullable(desks.get(project.getId()));
    }

    @Override
    public Optional<Desk> deskOfPortal(int portalId) {
        return desks.values().stream()
                .filter(desk -> desk.portalId() == portalId)
                .findFirst();
    }

    @Override
    public Optional<RequestKind> requestType(long issueId) {
        return Optional.ofNullable(requests.get(issueId)).flatMap(this::requestType);
    }

    @Override
    public Optional<RequestKind> requestType(int id) {
        return types.stream().filter(type -> type.id() == id).findFirst();
    }

    @Override
    public List<RequestKind> requestTypes(Desk desk) {
        return types.stream().filter(type -> type.portalId() == desk.portalId()).toList();
    }

    @Override
    public Optional<List<Atom>> allowed(int requestType) {
        return Optional.ofNullable(restrictions.get(requestType));
    }

    @Override
    public boolean showsType(@Nullable ApplicationUser user, int requestType) {
        return user != null && shown.contains(user.getKey() + " " + requestType);
    }

    @Override
    public <T> Optional<T> inCustomerContext(Supplier<T> question) {
        if (!hasContext) {
            return Optional.empty();
        }
        isInContext = true;
        try {
            return Optional.of(question.get());
        } finally {
            isInContext = false;
        }
    }

    @Override
    public boolean isAgent(ApplicationUser user, Desk desk) {
        return agents.contains(user.getKey());
    }

    @Override
    public boolean entersPortal(ApplicationUser user, Project project) {
        return entering.contains(user.getKey());
    }

    @Override
    public Map<String, List<String>> organizations(ApplicationUser agent, Desk desk) {
        return organizations;
    }

    @Override
    public Optional<String> organization(Object value) {
        return value instanceof Integer id ? Optional.of(id.toString()) : Optional.empty();
    }
}
