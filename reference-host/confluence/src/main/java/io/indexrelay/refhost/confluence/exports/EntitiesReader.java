package io.indexrelay.refhost.confluence.exports;

import io.indexrelay.refhost.imports.StreamedXml;
import io.indexrelay.refhost.product.ImportException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.stream.StreamSource;

/** Reads {@code entities.xml} as a stream, one object at a time. */
final class EntitiesReader {

    private final StreamedXml stream;
    private final XMLStreamReader xml;

    private EntitiesReader(StreamedXml stream) {
        this.stream = stream;
        this.xml = stream.reader();
    }

    /**
     * @param file what messages call the file
     * @param each gets every object in the order of the file
     * @throws ImportException with line and column, when the file is not an export
     */
    static void read(String file, InputStream in, Consumer<ExportObject> each) throws IOException {
        StreamedXml.read(
                file, new StreamSource(in), "hibernate-generic", "an export", stream -> new EntitiesReader(stream)
                        .objects(each));
    }

    private void objects(Consumer<ExportObject> each) throws XMLStreamException, ImportException {
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            if (!xml.getLocalName().equals("object")) {
                throw stream.wrong("has <" + xml.getLocalName() + "> where <object> should be");
            }
            each.accept(object());
        }
    }

    private ExportObject object() throws XMLStreamException, ImportException {
        String type = attribute("class");
        String id = "";
        Map<String, ExportValue> properties = new HashMap<>();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            switch (xml.getLocalName()) {
                case "id" -> id = text();
                case "composite-id" -> {
                    id = "composite";
                    skip();
                }
                case "property" -> properties.put(attribute("name"), property());
                case "collection" -> properties.put(attribute("name"), collection());
                default -> throw stream.wrong("has <" + xml.getLocalName() + "> in an object of class " + type);
            }
        }
        if (id.isEmpty()) {
            throw stream.wrong("has an object of class " + type + " without an id");
        }
        return new ExportObject(type, id, properties);
    }

    /** Enum constants carry {@code enum-class}, references {@code class} and an id inside. */
    private ExportValue property() throws XMLStreamException, ImportException {
        String type = xml.getAttributeValue(null, "class");
        StringBuilder text = new StringBuilder();
        ExportValue reference = new ExportValue.Missing();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                if (type != null && xml.getLocalName().equals("id")) {
                    reference = new ExportValue.Reference(type, text());
                } else {
                    skip();
                }
            } else {
                stream.appendTo(text);
            }
        }
        if (type != null) {
            return reference;
        }
        return text.isEmpty() ? new ExportValue.Missing() : new ExportValue.Text(text.toString());
    }

    private ExportValue collection() throws XMLStreamException, ImportException {
        List<ExportValue.Reference> elements = new ArrayList<>();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            String type = xml.getAttributeValue(null, "class");
            while (xml.next() != XMLStreamConstants.END_ELEMENT) {
                if (xml.isStartElement()) {
                    if (type != null && xml.getLocalName().equals("id")) {
                        elements.add(new ExportValue.Reference(type, text()));
                    } else {
                        skip();
                    }
                }
            }
        }
        return new ExportValue.References(elements);
    }

    private String text() throws XMLStreamException, ImportException {
        return stream.text().strip();
    }

    private void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private String attribute(String name) throws ImportException {
        String value = xml.getAttributeValue(null, name);
        if (value == null) {
            throw stream.wrong("has <" + xml.getLocalName() + "> without the attribute " + name);
        }
        return value;
    }
}
