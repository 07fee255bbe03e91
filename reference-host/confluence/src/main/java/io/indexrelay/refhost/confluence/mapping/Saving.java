package io.indexrelay.refhost.confluence.mapping;

import org.hibernate.Session;

/** Keeps a new object under the id it brings, or a new one: the one call of a session that changed its type between the lines of Hibernate. */
final class Saving {

    private Saving() {}

    static void save(Session session, Object entity) {
        session.save(entity);
    }
}
