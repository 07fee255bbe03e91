package io.indexrelay.adapter.sal;

import io.indexrelay.config.SettingsException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * The key that secrets are encrypted with: {@code index-relay/data.key} in the shared home, readable by the product's own
 * user only. It is no part of the database, so a copy of the database alone opens nothing.
 */
final class DataKey {

    private static final int BYTES = 32;
    private static final String FILE = "data.key";

    private final HomeFolder folder;
    private final RandomGenerator random;

    DataKey(Supplier<Path> sharedHome, RandomGenerator random) {
        this.folder = new HomeFolder(sharedHome, random);
        this.random = random;
    }

    /** @throws SettingsException when it is not there or cannot be read */
    byte[] read() {
        Path file = file();
        try {
            byte[] key = Files.readAllBytes(file);
            if (key.length != BYTES) {
                throw new SettingsException(file + " has " + key.length + " bytes instead of " + BYTES
                        + "; bring it back from the backup of the shared home");
            }
            return key;
        } catch (NoSuchFileException e) {
            throw new SettingsException(
                    file + " is missing, so no secret can be read; bring it back from the backup of the shared home,"
                            + " or set the secrets again",
                    e);
        } catch (IOException e) {
            throw new SettingsException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Reads it, or makes it where there is none; two nodes that start together get the same. */
    byte[] readOrCreate() {
        Path file = file();
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            create(file);
        }
        return read();
    }

    /** Written under another name and linked to its own at once: nobody ever sees half of it, and the first one wins. */
    private void create(Path file) {
        byte[] key = new byte[BYTES];
        random.nextBytes(key);
        try {
            Path draft = folder.draft(file, key);
            try {
                publish(draft, file);
            } finally {
                HomeFolder.delete(draft);
            }
        } catch (FileAlreadyExistsException e) {
            // Another node was faster; its key is read.
        } catch (IOException e) {
            throw new SettingsException(
                    file + " cannot be written, so no secret can be kept: " + e.getMessage()
                            + ". The product's user needs to write to its shared home",
                    e);
        }
    }

    private static void publish(Path draft, Path file) throws IOException {
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (FileSystemException | UnsupportedOperationException e) {
            // A file system without links. Moving never replaces here.
            Files.move(draft, file);
        }
    }

    private Path file() {
        return folder.file(FILE);
    }
}
