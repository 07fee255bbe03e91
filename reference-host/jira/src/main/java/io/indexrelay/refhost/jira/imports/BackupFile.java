package io.indexrelay.refhost.jira.imports;

import io.indexrelay.refhost.product.ImportException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A backup on disk: the zip that Jira writes, or the {@code entities.xml} out of it, under whatever name. */
final class BackupFile implements AutoCloseable {

    private static final String ENTITIES = "entities.xml";
    private static final byte[] ZIP = {'P', 'K'};

    private final Path path;
    private final @Nullable ZipFile zip;

    private BackupFile(Path path, @Nullable ZipFile zip) {
        this.path = path;
        this.zip = zip;
    }

    /** @throws ImportException when there is no such file, or it is a zip of something else */
    static BackupFile open(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new ImportException(path + (Files.exists(path) ? " is no file" : " does not exist")
                    + "; name the zip that Jira wrote, or the entities.xml out of it");
        }
        if (!isZip(path)) {
            return new BackupFile(path, null);
        }
        try {
            ZipFile zip = new ZipFile(path.toFile());
            if (zip.getEntry(ENTITIES) == null) {
                zip.close();
                throw new ImportException(path + " is a zip without " + ENTITIES + " at its top");
            }
            return new BackupFile(path, zip);
        } catch (ZipException e) {
            throw new ImportException(path + " is a damaged zip: " + e.getMessage(), e);
        }
    }

    private static boolean isZip(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return java.util.Arrays.equals(in.readNBytes(ZIP.length), ZIP);
        }
    }

    /** Reads all entities; may be called again. */
    void entities(BackupReader.Each each) throws IOException {
        if (zip == null) {
            try (InputStream in = Files.newInputStream(path)) {
                BackupReader.read(path.toString(), in, each);
            }
            return;
        }
        ZipEntry entry = zip.getEntry(ENTITIES);
        try (InputStream in = zip.getInputStream(entry)) {
            BackupReader.read(path + "!" + ENTITIES, in, each);
        } catch (ZipException e) {
            throw new ImportException(path + " is a damaged zip: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        if (zip != null) {
            zip.close();
        }
    }
}
