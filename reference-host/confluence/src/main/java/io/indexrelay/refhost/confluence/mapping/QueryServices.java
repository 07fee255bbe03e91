package io.indexrelay.refhost.confluence.mapping;

import com.atlassian.confluence.persistence.EntityManagerProvider;
import com.atlassian.confluence.persistence.JpaQueryFactory;
import io.indexrelay.refhost.product.HostServices;
import io.indexrelay.refhost.product.HostSettings;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaQuery;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;
import javax.persistence.EntityManager;
import org.osgi.framework.Version;

/**
 * The services by which plugins run queries: on this line, Confluence 9, {@link EntityManagerProvider}, and from 9.3 on also {@link JpaQueryFactory}, which
 * has the types of {@code jakarta.persistence} even there.
 */
public final class QueryServices {

    private static final Version BOTH_WAYS = new Version(9, 3, 0);

    private QueryServices() {}

    /** @param session the session of the running transaction */
    public static void export(HostServices services, HostSettings settings, Supplier<EntityManager> session) {
        services.export(EntityManagerProvider.class, session::get);
        Version version = Version.parseVersion(settings.productVersion().replaceFirst("-.*", ""));
        if (version.compareTo(BOTH_WAYS) >= 0) {
            services.export(JpaQueryFactory.class, new JakartaQueries(session));
        }
    }

    /** Queries of Hibernate 5 under the newer names. */
    private record JakartaQueries(Supplier<EntityManager> session) implements JpaQueryFactory {

        @Override
        public Query createQuery(String text) {
            return renamed(session.get().createQuery(text));
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> TypedQuery<T> createQuery(String text, Class<T> type) {
            return (TypedQuery<T>) renamed(session.get().createQuery(text, type));
        }

        @Override
        public <T> TypedQuery<T> createQuery(CriteriaQuery<T> criteria) {
            throw new UnsupportedOperationException("the reference Confluence 9 has no criteria queries of jakarta");
        }

        @Override
        public Query createNativeQuery(String text) {
            return renamed(session.get().createNativeQuery(text));
        }

        @Override
        @SuppressWarnings("rawtypes")
        public Query createNativeQuery(String text, Class type) {
            return renamed(session.get().createNativeQuery(text, type));
        }

        /** Every method that has the same name and parameters on both lines; what takes other types of the API is not supported. */
        private static TypedQuery<?> renamed(javax.persistence.Query query) {
            return (TypedQuery<?>) Proxy.newProxyInstance(
                    JpaQueryFactory.class.getClassLoader(),
                    new Class<?>[] {TypedQuery.class},
                    (proxy, method, arguments) -> {
                        try {
                            Object answer = javax.persistence.Query.class
                                    .getMethod(method.getName(), method.getParameterTypes())
                                    .invoke(query, arguments);
                            return answer == query ? proxy : answer;
                        } catch (InvocationTargetException e) {
                            throw e.getCause() == null ? e : e.getCause();
                        } catch (NoSuchMethodException e) {
                            throw new UnsupportedOperationException("the reference Confluence 9 has no " + method, e);
                        }
                    });
        }
    }
}
