package io.indexrelay.refhost.jira.access;

import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Filters and dashboards as rows, and whom they are shared with. Writes in silence: no event of any of it is known. Every
 * call joins the running transaction.
 */
public final class ShareRows {

    /** The entity of filters. */
    public static final String FILTER = "SearchRequest";
    /** The entity of dashboards. */
    public static final String DASHBOARD = "PortalPage";

    private static final String SHARE = "SharePermissions";
    private static final long VIEW = 1;
    private static final long VIEW_AND_EDIT = 3;

    private final Store store;

    public ShareRows(Store store) {
        this.store = store;
    }

    /**
     * One way in which something is shared.
     *
     * @param type {@code global}, {@code loggedin}, {@code group}, {@code project}, {@code user}, or what an app brought
     * @param param1 a group's name, a project's id, a user's key
     * @param param2 the id of a role in that project
     */
    public record Share(String type, @Nullable String param1, @Nullable String param2, boolean mayEdit) {}

    /** The field that has the owner's key. */
    public static String owner(String entity) {
        return entity.equals(FILTER) ? "author" : "username";
    }

    /** In the order in which they were made. */
    public List<Row> of(String entity, long id) {
        return store.from(SHARE)
                .where("entityType", entity)
                .where("entityId", id)
                .orderBy("id")
                .list();
    }

    /** Those and no others. */
    public void replace(String entity, long id, Collection<Share> shares) {
        delete(entity, id);
        for (Share share : shares) {
            store.insert(Row.of(SHARE)
                    .with("entityId", id)
                    .with("entityType", entity)
                    .with("type", share.type())
                    .with("param1", share.param1())
                    .with("param2", share.param2())
                    .with("rights", share.mayEdit() ? VIEW_AND_EDIT : VIEW));
        }
    }

    public void delete(String entity, long id) {
        store.from(SHARE).where("entityType", entity).where("entityId", id).delete();
    }

    public static boolean mayEdit(Row share) {
        return share.number("rights", VIEW) != VIEW;
    }

    /** What Jira's own pages do when somebody is deleted: what was theirs goes with them. */
    void forgetOwner(String key) {
        for (String entity : List.of(FILTER, DASHBOARD)) {
            for (long id : store.from(entity).where(owner(entity), key).ids()) {
                delete(entity, id);
                store.delete(entity, id);
            }
        }
    }

    /** What Jira's own pages do when a group is deleted. */
    void forgetGroup(String name) {
        store.from(SHARE).where("type", "group").whereFolded("param1", name).delete();
    }

    /** What Jira's own pages do when a role is deleted, for all projects. */
    void forgetRole(long role) {
        store.from(SHARE)
                .where("type", "project")
                .where("param2", Long.toString(role))
                .delete();
    }
}
