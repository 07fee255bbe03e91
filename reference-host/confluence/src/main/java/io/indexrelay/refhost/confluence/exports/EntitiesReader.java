package io.indexrelay.refhost.confluence.exports;

import io.indexrelay.refhost.product.ImportException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads {@code entities.xml} as a stream, one object at a time. The file comes from elsewhere, so document type
 * definitions are refused: without them there are no entities to expand and nothing to fetch.
 */
final class EntitiesReader {

    private final String file;
    private final XMLStreamReader xml;

    private EntitiesReader(String file, XMLStreamReader xml) {
        this.file = file;
        this.xml = xml;
    }

    /**
     * @param file what messages call the file
     * @param each gets every object in the order of the file
     * @throws ImportException with line and column, when the file is not an export
     */
    static void read(String file, InputStream in, Consumer<ExportObject> each) throws ImportException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            try {
                new EntitiesReader(file, xml).document(each);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw new ImportException(file + " is not well-formed XML" + place(e) + ": " + reason(e), e);
        }
    }

    private static String place(XMLStreamException e) {
        return e.getLocation() == null
                ? ""
                : ", line " + e.getLocation().getLineNumber() + ", column "
                        + e.getLocation().getColumnNumber();
    }

    /** The parser's own words, without the place that it puts in front of them. */
    private static String reason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int words = message.indexOf("Message: ");
        return words < 0 ? message : message.substring(words + "Message: ".length());
    }

    private void document(Consumer<ExportObject> each) throws XMLStreamException, ImportException {
        while (!xml.isStartElement()) {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                throw wrong("has a document type definition; an export has none");
            }
            xml.next();
        }
        if (!xml.getLocalName().equals("hibernate-generic")) {
            throw wrong("starts with <" + xml.getLocalName() + ">; an export starts with <hibernate-generic>");
        }
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            if (!xml.getLocalName().equals("object")) {
                throw wrong("has <" + xml.getLocalName() + "> where <object> should be");
            }
            each.accept(object());
        }
        while (xml.hasNext()) {
            xml.next();
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
                default -> throw wrong("has <" + xml.getLocalName() + "> in an object of class " + type);
            }
        }
        if (id.isEmpty()) {
            throw wrong("has an object of class " + type + " without an id");
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
                append(text);
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

    /** The text up to the end of the element, which becomes the current event. */
    private String text() throws XMLStreamException, ImportException {
        StringBuilder text = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                throw wrong("has <" + xml.getLocalName() + "> where only text should be");
            }
            append(text);
        }
        return text.toString().strip();
    }

    private void append(StringBuilder text) throws ImportException {
        switch (xml.getEventType()) {
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text.append(
                    xml.getText());
            case XMLStreamConstants.ENTITY_REFERENCE -> throw wrong(
                    "uses the entity &" + xml.getLocalName() + ";, which nothing defines");
            default -> {
                // comments and processing instructions carry nothing
            }
        }
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
            throw wrong("has <" + xml.getLocalName() + "> without the attribute " + name);
        }
        return value;
    }

    private ImportException wrong(String what) {
        return new ImportException(
                file + " " + what + " (line " + xml.getLocation().getLineNumber() + ", column "
                        + xml.getLocation().getColumnNumber() + ")");
    }
}
