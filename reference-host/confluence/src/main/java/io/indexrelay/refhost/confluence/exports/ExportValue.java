package io.indexrelay.refhost.confluence.exports;

import java.util.List;

/** What a property of an exported object holds. An empty element is {@link Missing}: the format writes null so. */
sealed interface ExportValue {

    /** A number, date, enum constant or text, as written. */
    record Text(String text) implements ExportValue {}

    /** Another object of the export. */
    record Reference(String type, String id) implements ExportValue {}

    /** The elements of a collection. */
    record References(List<Reference> elements) implements ExportValue {
        public References {
            elements = List.copyOf(elements);
        }
    }

    /** Null. */
    record Missing() implements ExportValue {}
}
