package io.indexrelay.confluence.list;

import com.atlassian.confluence.persistence.EntityManagerProvider;
import java.util.List;
import java.util.Map;
import javax.persistence.Query;

/** The way up to Confluence 9.2: javax.persistence, from the product's EntityManagerProvider. */
public final class JavaxContentQueries implements ContentQueries {

    private final EntityManagerProvider entityManagers;

    public JavaxContentQueries(EntityManagerProvider entityManagers) {
        this.entityManagers = entityManagers;
    }

    @Override
    public List<Object[]> run(ContentQuery query, Map<String, Object> parameters, int limit) {
        Query prepared = entityManagers.getEntityManager().createQuery(query.text());
        parameters.forEach(prepared::setParameter);
        prepared.setMaxResults(limit);
        return ContentQueries.rows(prepared.getResultList());
    }
}
