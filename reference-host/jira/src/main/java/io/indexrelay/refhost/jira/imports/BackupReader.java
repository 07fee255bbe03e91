package io.indexrelay.refhost.jira.imports;

import io.indexrelay.refhost.imports.StreamedXml;
import io.indexrelay.refhost.product.ImportException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.stream.StreamSource;

/** Reads a backup as a stream, one entity at a time. Jira always writes UTF-8. */
final class BackupReader {

    /** Gets every entity in the order of the file. */
    interface Each {
        void take(BackupEntity entity) throws IOException;
    }

    private final StreamedXml stream;
    private final XMLStreamReader xml;

    private BackupReader(StreamedXml stream) {
        this.stream = stream;
        this.xml = stream.reader();
    }

    /**
     * @param file what messages call the file
     * @throws ImportException with line and column, when the file is not a backup
     */
    static void read(String file, InputStream in, Each each) throws IOException {
        StreamSource text = new StreamSource(new IllegalCharacters(new InputStreamReader(in, StandardCharsets.UTF_8)));
        StreamedXml.read(
                file, text, "entity-engine-xml", "a backup of Jira", stream -> new BackupReader(stream).entities(each));
    }

    private void entities(Each each) throws XMLStreamException, IOException {
        while (next() == XMLStreamConstants.START_ELEMENT) {
            each.take(entity());
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
            values.put(xml.getLocalName(), IllegalCharacters.restore(stream.text()));
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
                        throw stream.wrong("has text where an element should be: \"" + shortened(xml.getText()) + "\"");
                    }
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> throw stream.undefined();
                default -> {
                    // comments and processing instructions carry nothing
                }
            }
        }
    }

    private static String shortened(String text) {
        String stripped = text.strip();
        return stripped.length() <= 40 ? stripped : stripped.substring(0, 40) + "…";
    }
}
