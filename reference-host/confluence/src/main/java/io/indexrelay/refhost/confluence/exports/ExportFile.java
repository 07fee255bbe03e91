package io.indexrelay.refhost.confluence.exports;

import io.indexrelay.refhost.product.ImportException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** An export on disk: a zip, or the folder that somebody unpacked it to. */
final class ExportFile implements AutoCloseable {

    private static final String ENTITIES = "entities.xml";

    private final Path path;
    private final @Nullable ZipFile zip;

    private ExportFile(Path path, @Nullable ZipFile zip) {
        this.path = path;
        this.zip = zip;
    }

    /** @throws ImportException when it is neither */
    static ExportFile open(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            if (!Files.isRegularFile(path.resolve(ENTITIES))) {
                throw new ImportException(path + " is a folder without " + ENTITIES);
            }
            return new ExportFile(path, null);
        }
        if (!Files.isRegularFile(path)) {
            throw new ImportException(path + " does not exist; name a zip, or a folder that holds " + ENTITIES);
        }
        try {
            ZipFile zip = new ZipFile(path.toFile());
            if (zip.getEntry(ENTITIES) == null) {
                zip.close();
                throw new ImportException(path + " is a zip without " + ENTITIES + " at its top");
            }
            return new ExportFile(path, zip);
        } catch (ZipException e) {
            throw new ImportException(path + " is no zip; name a zip, or a folder that holds " + ENTITIES, e);
        }
    }

    void entities(Consumer<ExportObject> each) throws IOException {
        try (InputStream in = zip == null
                ? Files.newInputStream(path.resolve(ENTITIES))
                : zip.getInputStream(zip.getEntry(ENTITIES))) {
            EntitiesReader.read(path.resolve(ENTITIES).toString(), in, each);
        } catch (ZipException e) {
            throw new ImportException(path + " is damaged: " + e.getMessage(), e);
        }
    }

    /** The bytes of one version of an attachment; exports lay them out by container, attachment and version. */
    Optional<byte[]> attachment(String containerId, String attachmentId, int version) throws IOException {
        String name = "attachments/" + containerId + "/" + attachmentId + "/" + version;
        if (zip != null) {
            ZipEntry entry = zip.getEntry(name);
            if (entry == null) {
                return Optional.empty();
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return Optional.of(in.readAllBytes());
            }
        }
        Path file = path.resolve(name);
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        if (zip != null) {
            zip.close();
        }
    }
}
