package io.indexrelay.build.release;

import io.indexrelay.build.Arguments;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** The build step that completes a release folder in which plugin JARs and documents lie: licences of what is embedded, then check sums of everything. */
public final class CompleteRelease {

    private CompleteRelease() {}

    /** Arguments: {@code --folder}. */
    public static void main(String[] args) throws IOException {
        Path folder = Arguments.parse(args, Set.of("folder")).path("folder");
        EmbeddedLicences.write(folder);
        CheckSums.write(folder);
    }
}
