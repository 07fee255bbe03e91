package io.indexrelay.adapter.sal;

import io.indexrelay.config.SettingsException;
import io.indexrelay.identity.HomeMark;
import io.indexrelay.identity.Homes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * The mark as {@code index-relay/instance.mark} in the shared home, a line for each value. It is replaced by a rename, so
 * that a reader on another node sees the old one or the new one. Thread-safe.
 */
public final class FileHomes implements Homes {

    private static final String FILE = "instance.mark";

    private final HomeFolder folder;

    /** @param sharedHome asked at each use */
    public FileHomes(Supplier<Path> sharedHome, RandomGenerator random) {
        this.folder = new HomeFolder(sharedHome, random);
    }

    /** @throws SettingsException when it is there and cannot be read or understood */
    @Override
    public Optional<HomeMark> read() {
        Path file = folder.file(FILE);
        try {
            return Optional.of(parsed(Files.readString(file)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new SettingsException(file + " cannot be read, so nothing is sent: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new SettingsException(
                    file
                            + " cannot be understood, so nothing is sent; bring it back from the backup of the shared home,"
                            + " or delete it to be asked",
                    e);
        }
    }

    /** @throws SettingsException when it cannot be written; the old one stands then */
    @Override
    public void write(HomeMark mark) {
        Path file = folder.file(FILE);
        String text = "# Belongs to the database of this instance of Index Relay: keep both together.\n"
                + "home=" + mark.homeId() + "\ninstance=" + mark.instanceId()
                + "\nepoch=" + mark.epoch() + "\nmark=" + mark.mark() + "\n";
        try {
            Path draft = folder.draft(file, text.getBytes(StandardCharsets.UTF_8));
            try {
                replace(draft, file);
            } finally {
                HomeFolder.delete(draft);
            }
        } catch (IOException e) {
            throw new SettingsException(
                    file + " cannot be written, so nothing is sent: " + e.getMessage()
                            + ". The product's user needs to write to its shared home",
                    e);
        }
    }

    private static void replace(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static HomeMark parsed(String text) {
        Map<String, String> values = new HashMap<>();
        text.lines().filter(line -> line.contains("=")).forEach(line -> {
            int equals = line.indexOf('=');
            values.put(line.substring(0, equals), line.substring(equals + 1));
        });
        return new HomeMark(
                needed(values, "home"),
                needed(values, "instance"),
                Integer.parseInt(needed(values, "epoch")),
                Long.parseLong(needed(values, "mark")));
    }

    private static String needed(Map<String, String> values, String name) {
        String value = values.getOrDefault(name, "");
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }
}
