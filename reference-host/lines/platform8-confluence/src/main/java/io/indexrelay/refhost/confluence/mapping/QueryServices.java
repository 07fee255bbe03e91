package io.indexrelay.refhost.confluence.mapping;

import com.atlassian.confluence.persistence.JpaQueryFactory;
import io.indexrelay.refhost.product.HostServices;
import io.indexrelay.refhost.product.HostSettings;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaQuery;
import java.util.function.Supplier;

/** The services by which plugins run queries: on this line, Confluence 10, {@link JpaQueryFactory} alone. */
public final class QueryServices {

    private QueryServices() {}

    /** @param session the session of the running transaction */
    public static void export(HostServices services, HostSettings settings, Supplier<EntityManager> session) {
        services.export(JpaQueryFactory.class, new SessionQueries(session));
    }

    private record SessionQueries(Supplier<EntityManager> session) implements JpaQueryFactory {

        @Override
        public Query createQuery(String text) {
            return session.get().createQuery(text);
        }

        @Override
        public <T> TypedQuery<T> createQuery(String text, Class<T> type) {
            return session.get().createQuery(text, type);
        }

        @Override
        public <T> TypedQuery<T> createQuery(CriteriaQuery<T> criteria) {
            return session.get().createQuery(criteria);
        }

        @Override
        public Query createNativeQuery(String text) {
            return session.get().createNativeQuery(text);
        }

        @Override
        @SuppressWarnings("rawtypes")
        public Query createNativeQuery(String text, Class type) {
            return session.get().createNativeQuery(text, type);
        }
    }
}
