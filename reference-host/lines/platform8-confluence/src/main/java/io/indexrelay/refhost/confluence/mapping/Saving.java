package io.indexrelay.refhost.confluence.mapping;

import org.hibernate.Session;

/** Keeps a new object under the id it brings, or a new one: compiled for Hibernate 6, whose call answers another type. */
final class Saving {

    private Saving() {}

    static void save(Session session, Object entity) {
        session.save(entity);
    }
}
