package io.indexrelay.refhost.jira.access;

import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Selection;
import io.indexrelay.refhost.jira.store.Store;
import io.indexrelay.refhost.manager.Memo;
import java.util.List;
import java.util.Optional;

/** Which scheme a project has and what stands in it, from the tables. */
public final class Schemes {

    static final String PERMISSION = "PermissionScheme";
    static final String SECURITY = "IssueSecurityScheme";

    private final Store store;
    private final Memo memo;

    public Schemes(Store store, Memo memo) {
        this.store = store;
        this.memo = memo;
    }

    Store store() {
        return store;
    }

    /** The entries of a permission in the project's scheme; none where the project has no scheme. */
    List<Grant> grants(long project, String permission) {
        return memo.get(List.of("grants", project, permission), () -> schemeOf(project, PERMISSION)
                .map(scheme -> store
                        .from("SchemePermissions")
                        .where("scheme", scheme)
                        .where("permissionKey", permission)
                        .orderBy("id")
                        .list()
                        .stream()
                        .map(Grant::ofPermission)
                        .toList())
                .orElse(List.of()));
    }

    /** The scheme that a level belongs to. */
    Optional<Long> schemeOfLevel(long level) {
        return memo.get(List.of("level", level), () -> store.find("SchemeIssueSecurityLevels", level)
                .map(row -> row.require("scheme")));
    }

    /** Who is in a level. */
    List<Grant> members(long level) {
        return memo.get(
                List.of("members", level),
                () -> store.from("SchemeIssueSecurities").where("security", level).orderBy("id").list().stream()
                        .map(Grant::ofLevel)
                        .toList());
    }

    /** @param entity {@link #PERMISSION} or {@link #SECURITY} */
    Optional<Long> schemeOf(long project, String entity) {
        return memo.get(
                List.of("scheme", entity, project), () -> association(project, entity).numbers("sinkNodeId").stream()
                        .findFirst());
    }

    List<Long> projectsOf(long scheme, String entity) {
        return store.from("NodeAssociation")
                .where("sourceNodeEntity", "Project")
                .where("sinkNodeEntity", entity)
                .where("sinkNodeId", scheme)
                .where("associationType", "ProjectScheme")
                .orderBy("sourceNodeId")
                .numbers("sourceNodeId");
    }

    void associate(long project, long scheme, String entity) {
        store.insert(Row.of("NodeAssociation")
                .with("sourceNodeId", project)
                .with("sourceNodeEntity", "Project")
                .with("sinkNodeId", scheme)
                .with("sinkNodeEntity", entity)
                .with("associationType", "ProjectScheme"));
    }

    void dissociate(long project, String entity) {
        association(project, entity).delete();
    }

    private Selection association(long project, String entity) {
        return store.from("NodeAssociation")
                .where("sourceNodeId", project)
                .where("sourceNodeEntity", "Project")
                .where("sinkNodeEntity", entity)
                .where("associationType", "ProjectScheme");
    }
}
