package io.indexrelay.refhost.web.api;

import io.indexrelay.refhost.plugin.InstallResult;
import io.indexrelay.refhost.plugin.PluginFramework;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.Part;

/** Takes an uploaded JAR, from a form or as the body of a request, and installs it. */
public final class Uploads {

    private static final String FIELD = "plugin";

    private final PluginFramework plugins;
    private final Path folder;

    /** @param folder for the time of the upload; made when it is needed */
    public Uploads(PluginFramework plugins, Path folder) {
        this.plugins = plugins;
        this.folder = folder;
    }

    /**
     * What became of an upload.
     *
     * @param word {@code enabled}, {@code not-enabled}, {@code ignored} or {@code refused}
     */
    public record Outcome(String word, String message) {

        static Outcome of(InstallResult result) {
            String word;
            if (result instanceof InstallResult.Enabled) {
                word = "enabled";
            } else if (result instanceof InstallResult.NotEnabled) {
                word = "not-enabled";
            } else if (result instanceof InstallResult.Ignored) {
                word = "ignored";
            } else {
                word = "refused";
            }
            return new Outcome(word, result.message());
        }

        public boolean isGood() {
            return word.equals("enabled");
        }
    }

    /**
     * Waits until the plugin is enabled or given up, which can take as long as the framework's waits.
     *
     * @throws IllegalArgumentException when the request brings no file
     */
    public Outcome install(HttpServletRequest request) throws ServletException, IOException {
        Files.createDirectories(folder);
        Path jar = Files.createTempFile(folder, "upload-", ".jar");
        try {
            receive(request, jar);
            return Outcome.of(plugins.install(jar));
        } finally {
            Files.deleteIfExists(jar);
        }
    }

    private static void receive(HttpServletRequest request, Path jar) throws ServletException, IOException {
        String type = request.getContentType();
        if (type != null && type.startsWith("multipart/form-data")) {
            Part part = request.getPart(FIELD);
            if (part == null || part.getSize() == 0) {
                throw new IllegalArgumentException("The form has no file in the field \"" + FIELD + "\".");
            }
            try (InputStream in = part.getInputStream()) {
                Files.copy(in, jar, StandardCopyOption.REPLACE_EXISTING);
            }
            return;
        }
        try (InputStream in = request.getInputStream()) {
            if (Files.copy(in, jar, StandardCopyOption.REPLACE_EXISTING) == 0) {
                throw new IllegalArgumentException("The request has no body; it should be the plugin's JAR.");
            }
        }
    }
}
