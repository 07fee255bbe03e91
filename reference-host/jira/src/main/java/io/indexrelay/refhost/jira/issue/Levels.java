package io.indexrelay.refhost.jira.issue;

import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The security levels that a project's issues may have: those of its issue security scheme. */
final class Levels {

    private final Store store;

    Levels(Store store) {
        this.store = store;
    }

    private List<Row> of(long project) {
        List<Long> schemes = store.from("NodeAssociation")
                .where("sourceNodeId", project)
                .where("sourceNodeEntity", "Project")
                .where("sinkNodeEntity", "IssueSecurityScheme")
                .numbers("sinkNodeId");
        return store.from("SchemeIssueSecurityLevels")
                .whereIn("scheme", schemes)
                .orderBy("id")
                .list();
    }

    /** By id or name. */
    Row named(long project, String idOrName) {
        List<Row> levels = of(project);
        return levels.stream()
                .filter(row -> idOrName.equals(String.valueOf(row.id())) || idOrName.equalsIgnoreCase(row.text("name")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The project has no security level \"" + idOrName
                        + "\"; it has "
                        + levels.stream().map(row -> row.text("name", "")).toList()));
    }

    boolean has(long project, long level) {
        return of(project).stream().anyMatch(row -> row.id() == level);
    }

    Optional<String> name(@Nullable Long level) {
        return level == null
                ? Optional.empty()
                : store.find("SchemeIssueSecurityLevels", level).map(row -> row.text("name", ""));
    }

    /** The level that new issues of a project get. */
    Optional<Long> defaultOf(long project) {
        return store
                .from("NodeAssociation")
                .where("sourceNodeId", project)
                .where("sourceNodeEntity", "Project")
                .where("sinkNodeEntity", "IssueSecurityScheme")
                .numbers("sinkNodeId")
                .stream()
                .findFirst()
                .flatMap(scheme -> store.find("IssueSecurityScheme", scheme))
                .flatMap(scheme -> Optional.ofNullable(scheme.number("defaultlevel")));
    }
}
