package io.indexrelay.build.release;

import io.indexrelay.build.Arguments;
import io.indexrelay.build.BuildFailure;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The build step that opens a packed release and holds every file in it against the sums in it. */
public final class VerifyRelease {

    private VerifyRelease() {}

    /** Arguments: {@code --zip} the release, {@code --root} the folder in it. Throws {@link BuildFailure} when a file does not fit. */
    public static void main(String[] args) throws IOException {
        Arguments arguments = Arguments.parse(args, Set.of("zip", "root"));
        Path zip = arguments.path("zip");
        try (FileSystem contents = FileSystems.newFileSystem(zip)) {
            List<String> problems = CheckSums.problems(contents.getPath("/", arguments.one("root")));
            BuildFailure.throwIfAny("release " + zip.getFileName(), problems);
        }
    }
}
