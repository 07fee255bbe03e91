package io.indexrelay.refhost.confluence.exports;

import io.indexrelay.refhost.confluence.exports.ExportValue.Reference;
import io.indexrelay.refhost.confluence.exports.ExportValue.Text;
import io.indexrelay.refhost.confluence.mapping.ValueText;
import io.indexrelay.refhost.product.ImportException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.metamodel.Attribute;
import javax.persistence.metamodel.Metamodel;
import javax.persistence.metamodel.SingularAttribute;
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

    private final Metamodel mapping;

    EntityFiller(EntityManager session) {
        this.mapping = session.getMetamodel();
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
        Map<String, SingularAttribute<?, ?>> attributes = attributes(entity.getClass());
        for (Map.Entry<String, ExportValue> property : from.properties().entrySet()) {
            String name = RENAMED.getOrDefault(from.type() + "." + property.getKey(), property.getKey());
            SingularAttribute<?, ?> attribute = attributes.get(name);
            if (attribute != null) {
                Object value = value(attribute, property.getValue(), referred, from);
                if (value != null) {
                    set(entity, attribute.getJavaMember(), value);
                }
            }
        }
    }

    /** What the mapping knows of a class beside its id, by name; what it holds many of is filled from the other side. */
    private Map<String, SingularAttribute<?, ?>> attributes(Class<?> type) {
        return mapping.entity(type).getSingularAttributes().stream()
                .filter(attribute -> !attribute.isId())
                .collect(Collectors.toMap(Attribute::getName, attribute -> attribute));
    }

    private static void set(Object entity, Member member, Object value) {
        try {
            Field field = (Field) member;
            field.setAccessible(true);
            field.set(entity, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(member + " cannot be set", e);
        }
    }

    private @Nullable Object value(
            SingularAttribute<?, ?> attribute,
            ExportValue value,
            Function<Reference, @Nullable Object> referred,
            ExportObject from)
            throws ImportException {
        if (value instanceof Reference reference) {
            return attribute.isAssociation() ? referred.apply(reference) : null;
        }
        if (!(value instanceof Text text) || attribute.isAssociation()) {
            return null;
        }
        try {
            return converted(attribute.getJavaType(), text.text());
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new ImportException(
                    from.type() + " " + from.id() + " has the value \"" + text.text() + "\" in " + attribute.getName()
                            + ": " + e.getMessage(),
                    e);
        }
    }

    private static Object converted(Class<?> wanted, String text) {
        Optional<ValueText<?>> values = ValueText.of(wanted);
        if (values.isPresent()) {
            return values.get().value(text.strip());
        }
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
