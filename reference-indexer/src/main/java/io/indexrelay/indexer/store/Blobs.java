package io.indexrelay.indexer.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Bytes of attachments, each in a file named by its SHA-256. They are never served by that name: who may see the document
 * that names them may see them, and nobody else. Thread-safe.
 */
public final class Blobs {

    /** The event that names bytes comes after them, and later when a delivery fails in between. */
    static final Duration UNNAMED = Duration.ofHours(24);

    private static final int BUFFER = 64 * 1024;
    private static final String UNFINISHED = ".part";

    private final Path folder;
    private final Clock clock;

    /** Opens or makes the folder, and drops what was not finished. */
    public Blobs(Path folder, Clock clock) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.clock = clock;
        for (Path file : files()) {
            if (file.toString().endsWith(UNFINISHED)) {
                Files.delete(file);
            }
        }
    }

    /** How many bytes are held under that name; empty when none are. */
    public OptionalLong size(String sha256) throws IOException {
        Path file = folder.resolve(sha256);
        return Files.exists(file) ? OptionalLong.of(Files.size(file)) : OptionalLong.empty();
    }

    /** They are spoken of again, so an event that names them is on its way. */
    public void touch(String sha256) throws IOException {
        Files.setLastModifiedTime(folder.resolve(sha256), FileTime.from(clock.instant()));
    }

    /**
     * Keeps bytes; when this returns true they are on disk.
     *
     * @return false when they are not what their name and size say; nothing is kept then
     */
    public boolean keep(String sha256, long size, InputStream bytes) throws IOException {
        Path part = Files.createTempFile(folder, sha256, UNFINISHED);
        try {
            if (!write(bytes, size, part).equals(sha256)) {
                return false;
            }
            Files.move(part, folder.resolve(sha256), StandardCopyOption.ATOMIC_MOVE);
            touch(sha256);
            return true;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Drops what no document names: after a while, or at once. */
    public void sweep(Set<String> named, boolean atOnce) throws IOException {
        Instant before = atOnce ? Instant.MAX : clock.instant().minus(UNNAMED);
        for (Path file : files()) {
            String name = file.getFileName().toString();
            boolean isOld = Files.getLastModifiedTime(file).toInstant().isBefore(before);
            if (!name.endsWith(UNFINISHED) && isOld && !named.contains(name)) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** The digest of what was written; {@code ""} when the size is another. */
    private static String write(InputStream bytes, long size, Path part) throws IOException {
        MessageDigest digest = sha256();
        long written = 0;
        try (OutputStream out = Files.newOutputStream(part)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = bytes.read(buffer); read >= 0 && written <= size; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
                written += read;
            }
        }
        try (FileChannel file = FileChannel.open(part, StandardOpenOption.WRITE)) {
            file.force(true);
        }
        return written == size ? HexFormat.of().formatHex(digest.digest()) : "";
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
