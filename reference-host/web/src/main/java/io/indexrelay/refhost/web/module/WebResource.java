package io.indexrelay.refhost.web.module;

import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Files for pages, under one complete key.
 *
 * @param stamp changes when the files may have changed
 */
record WebResource(
        String completeKey, List<String> dependencies, Set<String> contexts, List<File> files, String stamp) {

    /**
     * One file.
     *
     * @param name the end of its address; ends with {@code /} for a folder
     */
    record File(String name, Source source) {

        boolean isFolder() {
            return name.endsWith("/");
        }
    }

    /** Where a file's bytes are. */
    interface Source {
        /** @param below the rest of the address, for a folder; {@code ""} else */
        Optional<URL> find(String below);
    }

    Optional<URL> find(String name) {
        for (File file : files) {
            if (file.name().equals(name)) {
                return file.source().find("");
            }
            if (file.isFolder() && name.startsWith(file.name())) {
                return file.source().find(name.substring(file.name().length()));
            }
        }
        return Optional.empty();
    }
}
