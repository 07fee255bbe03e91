package io.indexrelay.refhost.jira.imports;

import io.indexrelay.refhost.product.ImportException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a backup as a stream, one entity at a time. The file comes from elsewhere, so document type definitions are
 * refused: without them there are no entities to expand and nothing to fetch. Jira always writes UTF-8.
 */
final class BackupReader {

    private static final String ROOT = "entity-engine-xml";

    /** Gets every entity in the order of the file. */
    interface Each {
        void take(BackupEntity entity) throws IOException;
    }

    private final String file;
    private final XMLStreamReader xml;

    private BackupReader(String file, XMLStreamReader xml) {
        this.file = file;
        this.xml = xml;
    }

    /**
     * @param file what messages call the file
     * @throws ImportException with line and column, when the file is not a backup
     */
    static void read(String file, InputStream in, Each each) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(
                    new IllegalCharacters(new InputStreamReader(in, StandardCharsets.UTF_8)));
            try {
                new BackupReader(file, xml).document(each);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException broken) {
                throw broken;
            }
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

    private void document(Each each) throws XMLStreamException, IOException {
        while (!xml.isStartElement()) {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                throw wrong("has a document type definition; a backup has none");
            }
            xml.next();
        }
        if (!xml.getLocalName().equals(ROOT)) {
            throw wrong("starts with <" + xml.getLocalName() + ">; a backup of Jira starts with <" + ROOT + ">");
        }
        while (next() == XMLStreamConstants.START_ELEMENT) {
            each.take(entity());
        }
        while (xml.hasNext()) {
            xml.next();
        }
    }

    private BackupEntity entity() throws XMLStreamException, ImportException {
        String type = xml.getLocalName();
        int line = xml.getLocation().getLineNumber();
        Map<String, String> values = new HashMap<>();
        for (int attribute = 0; attribute < xml.getAttributeCount(); attribute++) {
            values.put(
                    xml.getAttributeLocalName(attribute), IllegalCharacters.restore(xml.getAttributeValue(attribute)));
        }
        while (next() == XMLStreamConstants.START_ELEMENT) {
            values.put(xml.getLocalName(), IllegalCharacters.restore(text()));
        }
        return new BackupEntity(type, values, line);
    }

    /** The next start or end of an element; text between elements is refused unless it is blank. */
    private int next() throws XMLStreamException, ImportException {
        while (true) {
            int event = xml.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT -> {
                    return event;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!xml.isWhiteSpace()) {
                        throw wrong("has text where an element should be: \"" + shortened(xml.getText()) + "\"");
                    }
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> throw undefined();
                default -> {
                    // comments and processing instructions carry nothing
                }
            }
        }
    }

    /** The text up to the end of the element, which becomes the current event. Long values come in many CDATA sections. */
    private String text() throws XMLStreamException, ImportException {
        StringBuilder text = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            switch (xml.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> throw wrong(
                        "has <" + xml.getLocalName() + "> where only text should be");
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text.append(
                        xml.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> throw undefined();
                default -> {
                    // comments and processing instructions carry nothing
                }
            }
        }
        return text.toString();
    }

    private static String shortened(String text) {
        String stripped = text.strip();
        return stripped.length() <= 40 ? stripped : stripped.substring(0, 40) + "…";
    }

    private ImportException undefined() {
        return wrong("uses the entity &" + xml.getLocalName() + ";, which nothing defines");
    }

    private ImportException wrong(String what) {
        return new ImportException(
                file + " " + what + " (line " + xml.getLocation().getLineNumber() + ", column "
                        + xml.getLocation().getColumnNumber() + ")");
    }
}
