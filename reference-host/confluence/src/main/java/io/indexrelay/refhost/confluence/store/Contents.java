package io.indexrelay.refhost.confluence.store;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.util.List;
import java.util.Optional;
import javax.persistence.TypedQuery;

/** The queries on content that several managers share. */
public final class Contents {

    private final ContentStore store;

    public Contents(ContentStore store) {
        this.store = store;
    }

    /** The content with that id, if it is of that kind; in any version and status. */
    public <T extends ContentEntityObject> Optional<T> find(Class<T> type, long id) {
        ContentEntityObject content = store.session().find(ContentEntityObject.class, id);
        return type.isInstance(content) ? Optional.of(type.cast(content)) : Optional.empty();
    }

    public Optional<Space> space(String key) {
        String lowerKey = key.toLowerCase(java.util.Locale.ENGLISH);
        List<Long> ids = store.late().get(List.of("space", lowerKey), () -> store.session()
                .createQuery("select s.id from Space s where s.lowerKey = :key", Long.class)
                .setParameter("key", lowerKey)
                .getResultList());
        return ids.stream().findFirst().flatMap(this::space);
    }

    public Optional<Space> space(long id) {
        return Optional.ofNullable(store.session().find(Space.class, id));
    }

    /** Latest versions in a space, in the order of their ids. */
    public <T extends ContentEntityObject> List<T> inSpace(Class<T> type, Space space, boolean currentOnly) {
        return latest(
                        type,
                        "c.space.id = :space" + (currentOnly ? " and c.contentStatus = 'current'" : "")
                                + " order by c.id")
                .setParameter("space", space.getId())
                .getResultList();
    }

    /** A query for latest versions of {@code c}. */
    public <T extends ContentEntityObject> TypedQuery<T> latest(Class<T> type, String where) {
        return store.session()
                .createQuery(
                        "select c from " + type.getSimpleName()
                                + " c where c.originalVersion is null and c.originalVersionId is null and " + where,
                        type);
    }

    /** Earlier versions of a content, newest first. */
    public List<ContentEntityObject> history(ContentEntityObject content) {
        return store.session()
                .createQuery(
                        "select c from ContentEntityObject c where c.originalVersion.id = :id or c.originalVersionId = :id"
                                + " order by c.version desc",
                        ContentEntityObject.class)
                .setParameter("id", content.getId())
                .getResultList();
    }

    /** Pages whose ancestors table names a page, whether or not they still hang below it. */
    public List<Page> withAncestor(Page page) {
        return store.session()
                .createQuery("select p from Page p join p.ancestors a where a.id = :id", Page.class)
                .setParameter("id", page.getId())
                .getResultList();
    }

    public long countCurrent(Class<? extends ContentEntityObject> type) {
        return store.session()
                .createQuery(
                        "select count(c) from " + type.getSimpleName()
                                + " c where c.originalVersion is null and c.contentStatus = 'current'",
                        Long.class)
                .getSingleResult();
    }
}
