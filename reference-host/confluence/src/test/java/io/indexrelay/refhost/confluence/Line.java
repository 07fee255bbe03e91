package io.indexrelay.refhost.confluence;

import com.atlassian.confluence.persistence.EntityManagerProvider;
import io.indexrelay.confluence.list.ContentQueries;
import io.indexrelay.confluence.list.JavaxContentQueries;
import java.util.List;
import javax.persistence.Query;

/** The line that these tests run on, and its way for plugins' queries. Each line has its own. */
final class Line {

    private Line() {}

    static int platform() {
        return 7;
    }

    static String productVersion() {
        return "9.2.1";
    }

    /** Inside a transaction; parameters stand by position. */
    static List<?> query(Wiki wiki, String text, Object... parameters) {
        Query query =
                wiki.service(EntityManagerProvider.class).getEntityManager().createQuery(text);
        for (int index = 0; index < parameters.length; index++) {
            query.setParameter(index + 1, parameters[index]);
        }
        return query.getResultList();
    }

    /** Our plugin's adapter of this line. */
    static ContentQueries shipped(Wiki wiki) {
        return new JavaxContentQueries(wiki.service(EntityManagerProvider.class));
    }
}
