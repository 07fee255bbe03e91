package io.indexrelay.refhost.scanner;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * The index files of one bundle, as seen by one product.
 *
 * @param bundle whose root holds {@code META-INF/plugin-components}
 * @param folders the folders to read from: the plain one, or one for each profile asked for
 * @param product {@code jira}, {@code confluence}, {@code refapp}, or empty when no product can be told
 */
record IndexFiles(Bundle bundle, List<String> folders, Optional<String> product) {

    private static final String ROOT = "META-INF/plugin-components/";

    IndexFiles {
        folders = List.copyOf(folders);
    }

    /** @param profile a comma list of profiles; blank: none, so the plain files */
    static IndexFiles of(BundleContext context, String profile) {
        List<String> folders = new ArrayList<>();
        for (String name : profile.split(",", -1)) {
            if (!name.isBlank()) {
                folders.add(ROOT + "profile-" + name.trim() + "/");
            }
        }
        return new IndexFiles(context.getBundle(), folders.isEmpty() ? List.of(ROOT) : folders, product(context));
    }

    /** The running product, told by a service that only it offers. */
    private static Optional<String> product(BundleContext context) {
        if (context.getServiceReference("com.atlassian.jira.bc.issue.IssueService") != null) {
            return Optional.of("jira");
        }
        if (context.getServiceReference("com.atlassian.confluence.core.ContentEntityManager") != null) {
            return Optional.of("confluence");
        }
        if (context.getServiceReference("com.atlassian.refapp.api.ConnectionProvider") != null) {
            return Optional.of("refapp");
        }
        return Optional.empty();
    }

    /** The lines of a file and of its variant for the product, untouched: blanks and spaces matter. */
    List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        for (String folder : folders) {
            read(folder + name, lines);
            product.ifPresent(p -> read(folder + name + "-" + p, lines));
        }
        return lines;
    }

    private void read(String path, List<String> into) {
        URL file = bundle.getEntry(path);
        if (file == null) {
            return;
        }
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(file.openStream(), StandardCharsets.UTF_8))) {
            reader.lines().forEach(into::add);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path + " of " + bundle.getSymbolicName(), e);
        }
    }
}
