package io.indexrelay.jira.list;

import com.atlassian.jira.project.Project;
import io.indexrelay.backfill.ContentLister.Listed;
import io.indexrelay.backfill.ContentLister.Listing;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.jira.access.SetIds;
import io.indexrelay.jira.read.desk.Desks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** What Service Management adds to a walk: the request types of each project, and the set of each of its requests. */
final class RequestTypeList {

    private static final String TYPE = Kind.REQUEST_TYPE.word() + "/";

    private final ActiveProjects projects;
    private final Desks desks;

    RequestTypeList(ActiveProjects projects, Desks desks) {
        this.projects = projects;
        this.desks = desks;
    }

    /** Those of the next project. @param cursor a project's id, or {@code ""} to begin */
    Listing after(String cursor) {
        Optional<Project> next = projects.idsAfter(cursor.isEmpty() ? 0 : Long.parseLong(cursor), 1).stream()
                .findFirst()
                .flatMap(projects::find);
        return next.map(project -> new Listing(of(project), project.getId().toString(), 1, 0))
                .orElseGet(() -> new Listing(List.of(), null));
    }

    Listing of(long projectId) {
        return new Listing(projects.find(projectId).map(this::of).orElse(List.of()), null, 1, 0);
    }

    List<Listed> of(Project project) {
        return desks.of(project).map(desks::requestTypes).orElse(List.of()).stream()
                .map(type -> Subject.of(Kind.REQUEST_TYPE, type.id()))
                .map(subject -> new Listed(subject, subject))
                .toList();
    }

    /**
     * What a project contains: issues, and before each of a service project the set of those who see it in the portal, and
     * last the request types. The set of an issue that is no request is absent, and of no consequence.
     *
     * @param after the text of the last subject had, or {@code ""}
     * @param issues the ids of at most so many
     */
    List<Listed> contents(long projectId, String after, int limit, IntFunction<List<Long>> issues) {
        if (after.startsWith(TYPE)) {
            return JiraContentLister.following(of(projectId).items(), after, limit);
        }
        boolean isDesk = projects.find(projectId).flatMap(desks::of).isPresent();
        int most = isDesk ? limit / 2 : limit;
        List<Long> ids = issues.apply(most);
        List<Listed> listed = withSets(ids, isDesk);
        if (ids.size() < most) {
            listed.addAll(JiraContentLister.following(of(projectId).items(), "", limit - listed.size()));
        }
        return listed;
    }

    private static List<Listed> withSets(List<Long> issues, boolean isDesk) {
        List<Listed> listed = new ArrayList<>();
        for (long id : issues) {
            Subject issue = Subject.of(Kind.ISSUE, id);
            Stream<Listed> set = isDesk
                    ? Stream.of(new Listed(SetIds.subject(SetIds.request(id)), Subject.CONTROL))
                    : Stream.empty();
            set.forEach(listed::add);
            listed.add(new Listed(issue, issue));
        }
        return listed;
    }
}
