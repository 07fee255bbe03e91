package io.indexrelay.refhost.confluence.exports;

import io.indexrelay.refhost.confluence.exports.ExportValue.Reference;
import io.indexrelay.refhost.confluence.exports.ExportValue.Text;
import io.indexrelay.refhost.confluence.store.ValueType;
import io.indexrelay.refhost.product.ImportException;
import java.lang.reflect.Constructor;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.CustomType;
import org.hibernate.type.Type;
import org.jspecify.annotations.Nullable;

/**
 * Makes entities of exported objects: every property that the mapping knows by the same name gets the exported value. Times
 * in exports have no zone; they are read as UTC.
 */
final class EntityFiller {

    private static final Map<String, String> RENAMED = Map.of("Label.owningUser", "ownerUser");

    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("yyyy-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .toFormatter();

    private final SessionFactoryImplementor factory;

    EntityFiller(Session session) {
        this.factory = session.getSessionFactory().unwrap(SessionFactoryImplementor.class);
    }

    /** A new object of a class, through its constructor without arguments. */
    static <T> T create(Class<T> type) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " has no constructor without arguments", e);
        }
    }

    /**
     * Fills an entity.
     *
     * @param referred finds what a reference means; null where the export lacks it
     */
    void fill(Object entity, ExportObject from, Function<Reference, @Nullable Object> referred) throws ImportException {
        EntityPersister persister =
                factory.getMetamodel().entityPersister(entity.getClass().getName());
        for (Map.Entry<String, ExportValue> property : from.properties().entrySet()) {
            String name = RENAMED.getOrDefault(from.type() + "." + property.getKey(), property.getKey());
            if (Arrays.asList(persister.getPropertyNames()).contains(name)) {
                Object value = value(persister.getPropertyType(name), property.getValue(), referred, from, name);
                if (value != null) {
                    persister.getEntityTuplizer().setPropertyValue(entity, name, value);
                }
            }
        }
    }

    private @Nullable Object value(
            Type type,
            ExportValue value,
            Function<Reference, @Nullable Object> referred,
            ExportObject from,
            String name)
            throws ImportException {
        if (value instanceof Reference reference) {
            return type.isEntityType() ? referred.apply(reference) : null;
        }
        if (!(value instanceof Text text) || type.isCollectionType() || type.isEntityType()) {
            return null;
        }
        try {
            return converted(type, text.text());
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new ImportException(
                    from.type() + " " + from.id() + " has the value \"" + text.text() + "\" in " + name + ": "
                            + e.getMessage(),
                    e);
        }
    }

    private static Object converted(Type type, String text) {
        if (type instanceof CustomType custom && custom.getUserType() instanceof ValueType<?> values) {
            return values.fromText(text.strip());
        }
        Class<?> wanted = type.getReturnedClass();
        if (wanted == Integer.class || wanted == int.class) {
            return Integer.valueOf(text.strip());
        }
        if (wanted == Long.class || wanted == long.class) {
            return Long.valueOf(text.strip());
        }
        if (Date.class.isAssignableFrom(wanted)) {
            return Date.from(LocalDateTime.parse(text.strip(), TIME).toInstant(ZoneOffset.UTC));
        }
        return text;
    }
}
