package io.indexrelay.adapter.sal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Our folder in the shared home, {@code index-relay/}: only the product's own user reads what lies there. Thread-safe. */
final class HomeFolder {

    private static final String FOLDER = "index-relay";

    private final Supplier<Path> sharedHome;
    private final RandomGenerator random;

    /** @param sharedHome asked at each use */
    HomeFolder(Supplier<Path> sharedHome, RandomGenerator random) {
        this.sharedHome = sharedHome;
        this.random = random;
    }

    Path file(String name) {
        return folder().resolve(name);
    }

    /** Writes it whole, to the disk, under a name of its own beside the file; who calls puts it in place or deletes it. */
    Path draft(Path file, byte[] content) throws IOException {
        byte[] suffix = new byte[8];
        random.nextBytes(suffix);
        Path draft =
                file.resolveSibling(file.getFileName() + "." + HexFormat.of().formatHex(suffix));
        Path folder = folder();
        Files.createDirectories(folder);
        protect(folder, "rwx------");
        try {
            Files.write(draft, new byte[0], StandardOpenOption.CREATE_NEW);
            protect(draft, "rw-------");
            Files.write(draft, content, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            return draft;
        } catch (IOException e) {
            delete(draft);
            throw e;
        }
    }

    static void delete(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            // An unused file stays behind; it opens and says nothing.
        }
    }

    private static void protect(Path path, String permissions) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString(permissions));
        }
    }

    private Path folder() {
        return sharedHome.get().resolve(FOLDER);
    }
}
