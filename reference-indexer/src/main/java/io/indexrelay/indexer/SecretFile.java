package io.indexrelay.indexer;

import io.indexrelay.indexer.receive.VerificationKey;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/** The keys kept in the data folder, one a line, readable by the owner only. */
final class SecretFile {

    private final Path file;

    SecretFile(Path data) {
        file = data.resolve("secret");
    }

    /** Reads the keys; makes one first, where there is no file. */
    List<String> readOrMake(SecureRandom random) throws IOException {
        if (!Files.exists(file)) {
            byte[] secret = new byte[32];
            random.nextBytes(secret);
            write("whsec_" + Base64.getEncoder().encodeToString(secret));
        }
        List<String> keys = Files.readAllLines(file).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        for (String key : keys) {
            try {
                VerificationKey.parse(key);
            } catch (IllegalArgumentException notAKey) {
                throw new IOException(file + ": " + notAKey.getMessage(), notAKey);
            }
        }
        if (keys.isEmpty()) {
            throw new IOException(file + " holds no key; remove it to have one made");
        }
        return keys;
    }

    private void write(String key) throws IOException {
        FileAttribute<?>[] ownerOnly =
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0];
        Path fresh = file.resolveSibling("secret.new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, ownerOnly);
        Files.writeString(fresh, key + "\n");
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
