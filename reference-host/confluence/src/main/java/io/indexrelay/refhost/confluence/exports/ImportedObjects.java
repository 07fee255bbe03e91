package io.indexrelay.refhost.confluence.exports;

import com.atlassian.confluence.core.BodyContent;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.Namespace;
import com.atlassian.core.bean.EntityObject;
import io.indexrelay.refhost.confluence.exports.ExportValue.Reference;
import io.indexrelay.refhost.confluence.store.ImportedIds;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import javax.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

/** The entities that an import makes, by what the export calls them. */
final class ImportedObjects {

    private final ImportedIds ids;
    private final Map<Reference, Object> entities = new HashMap<>();
    private final Set<Object> known = Collections.newSetFromMap(new IdentityHashMap<>());

    ImportedObjects(ImportedIds ids) {
        this.ids = ids;
    }

    ImportedIds ids() {
        return ids;
    }

    @Nullable
    Object find(Reference reference) {
        return entities.get(reference);
    }

    /** The entity of a kept object. */
    <T> T get(Class<T> type, Reference reference) {
        Object entity = entities.get(reference);
        if (!type.isInstance(entity)) {
            throw new IllegalStateException(reference + " was not made, or is no " + type.getSimpleName());
        }
        return type.cast(entity);
    }

    /** Whether the import made it; a label may have been here before. */
    boolean isNew(Object entity) {
        return !known.contains(entity);
    }

    void create(ExportObject object, Class<?> type, EntityManager session) {
        if (type == Label.class) {
            Label present = sharedLabel(object, session);
            if (present != null) {
                known.add(present);
                entities.put(object.asReference(), present);
                return;
            }
        }
        Object entity = EntityFiller.create(type);
        long id = ids.claim(type, number(object.id()));
        if (entity instanceof EntityObject row) {
            row.setId(id);
        } else if (entity instanceof BodyContent body) {
            body.setId(id);
        }
        entities.put(object.asReference(), entity);
    }

    /** A label without an owner is one for the whole instance. */
    private static @Nullable Label sharedLabel(ExportObject object, EntityManager session) {
        if (object.reference("owningUser").isPresent()) {
            return null;
        }
        return session
                .createQuery(
                        "select l from Label l where l.name = :name and l.namespace = :namespace and l.ownerUser is null",
                        Label.class)
                .setParameter("name", object.text("name").orElse(""))
                .setParameter(
                        "namespace",
                        Namespace.getNamespace(object.text("namespace").orElse("global")))
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .orElse(null);
    }

    private static long number(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
