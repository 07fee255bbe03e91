package io.indexrelay.refhost.confluence.exports;

import io.indexrelay.refhost.confluence.exports.ExportValue.Reference;
import io.indexrelay.refhost.confluence.exports.ExportValue.References;
import io.indexrelay.refhost.confluence.exports.ExportValue.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One {@code <object>} of an export.
 *
 * @param type the simple class name, such as {@code BlogPost}
 * @param id a number, or a user key
 */
record ExportObject(String type, String id, Map<String, ExportValue> properties) {

    ExportObject {
        properties = Map.copyOf(properties);
    }

    Optional<String> text(String name) {
        return properties.get(name) instanceof Text text ? Optional.of(text.text()) : Optional.empty();
    }

    Optional<Reference> reference(String name) {
        return properties.get(name) instanceof Reference reference ? Optional.of(reference) : Optional.empty();
    }

    List<Reference> references(String name) {
        return properties.get(name) instanceof References many ? many.elements() : List.of();
    }

    Reference asReference() {
        return new Reference(type, id);
    }
}
