package io.indexrelay.build.release;

import io.indexrelay.build.Arguments;
import io.indexrelay.build.BuildFailure;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The build step that opens a packed release, looks for what must be in it, and holds every file in it against the sums in it. */
public final class VerifyRelease {

    private VerifyRelease() {}

    /**
     * Arguments: {@code --zip} the release, {@code --root} the folder in it, {@code --holds} a file that must be there (several).
     *
     * @throws BuildFailure when a file is missing or does not fit
     */
    public static void main(String[] args) throws IOException {
        Arguments arguments = Arguments.parse(args, Set.of("zip", "root", "holds"));
        Path zip = arguments.path("zip");
        try (FileSystem contents = FileSystems.newFileSystem(zip)) {
            Path root = contents.getPath("/", arguments.one("root"));
            List<String> problems = new ArrayList<>(CheckSums.problems(root));
            arguments.all("holds").stream()
                    .filter(name -> !Files.isRegularFile(root.resolve(name)))
                    .forEach(name -> problems.add(name + " is not in the release"));
            BuildFailure.throwIfAny("release " + zip.getFileName(), problems);
        }
    }
}
