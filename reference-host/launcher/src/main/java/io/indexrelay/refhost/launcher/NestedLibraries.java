package io.indexrelay.refhost.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The libraries inside the launcher's own JAR. */
final class NestedLibraries {

    private static final String ROOT = "lib/";
    private static final int NAME_CHARACTERS = 24;

    private final Path jar;

    NestedLibraries(Path jar) {
        this.jar = jar;
    }

    /** Names of the folders, such as {@code platform7-confluence}. */
    SortedSet<String> folders() throws IOException {
        SortedSet<String> folders = new TreeSet<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : libraries(zip)) {
                folders.add(folder(entry));
            }
        }
        return folders;
    }

    /**
     * Unpacks the given folders, unless that was done before: files lie under the digest of all libraries, and each
     * appears whole or not at all, so several hosts may start at once.
     *
     * @param cache any folder; created if missing
     * @return the unpacked JARs, folder by folder in the order given
     */
    List<Path> unpack(List<String> folders, Path cache) throws IOException {
        List<Path> unpacked = new ArrayList<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            Path root = cache.resolve(digest(zip));
            for (String folder : folders) {
                Path target = Files.createDirectories(root.resolve(folder));
                for (ZipEntry entry : libraries(zip)) {
                    if (folder(entry).equals(folder)) {
                        unpacked.add(unpack(zip, entry, target));
                    }
                }
            }
        }
        return unpacked;
    }

    private static Path unpack(ZipFile zip, ZipEntry entry, Path folder) throws IOException {
        String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
        Path file = folder.resolve(name);
        if (!Files.exists(file) || Files.size(file) != entry.getSize()) {
            Path part = Files.createTempFile(folder, name, ".part");
            try (InputStream in = zip.getInputStream(entry)) {
                Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    private static List<ZipEntry> libraries(ZipFile zip) {
        List<ZipEntry> libraries = new ArrayList<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String name = entry.getName();
            boolean inFolder = name.startsWith(ROOT) && name.indexOf('/', ROOT.length()) == name.lastIndexOf('/');
            if (inFolder && name.endsWith(".jar") && name.lastIndexOf('/') > ROOT.length()) {
                libraries.add(entry);
            }
        }
        libraries.sort(Comparator.comparing(ZipEntry::getName));
        return libraries;
    }

    private static String folder(ZipEntry entry) {
        return entry.getName().substring(ROOT.length(), entry.getName().lastIndexOf('/'));
    }

    /** Over names, sizes and checksums, which the ZIP's directory has, so nothing need be read. */
    private static String digest(ZipFile zip) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (ZipEntry entry : libraries(zip)) {
                String line = entry.getName() + " " + entry.getSize() + " " + entry.getCrc() + "\n";
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, NAME_CHARACTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
