package io.indexrelay.testsupport.mutation;

import com.github.difflib.patch.PatchFailedException;
import com.github.difflib.unifieddiff.UnifiedDiffFile;
import com.github.difflib.unifieddiff.UnifiedDiffReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A scratch copy of those sources that a patch touches, patched and compiled. */
public final class PatchedSources {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** Never closed: it remembers what is in the libraries, which is most of the time that compiling takes. */
    private static final StandardJavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);

    private PatchedSources() {}

    /**
     * @param scratch an empty folder
     * @return where the compiled classes are
     * @throws AssertionError when the patch does not apply or the result does not compile
     */
    public static Path compiled(Path patch, Path scratch) throws IOException {
        List<String> sources = new ArrayList<>();
        try (InputStream text = Files.newInputStream(patch)) {
            for (UnifiedDiffFile file : UnifiedDiffReader.parseUnifiedDiff(text).getFiles()) {
                Path source = scratch.resolve(file.getFromFile());
                Files.createDirectories(source.getParent());
                Files.write(source, patched(patch, file));
                sources.add(source.toString());
            }
        }
        Path classes = Files.createDirectories(scratch.resolve("classes"));
        compile(patch, sources, classes);
        return classes;
    }

    private static List<String> patched(Path patch, UnifiedDiffFile file) throws IOException {
        List<String> source = Files.readAllLines(ROOT.resolve(file.getFromFile()));
        try {
            return file.getPatch().applyFuzzy(source, 0);
        } catch (PatchFailedException e) {
            throw new AssertionError(patch + " no longer applies to " + file.getFromFile(), e);
        }
    }

    private static void compile(Path patch, List<String> sources, Path classes) {
        StringWriter said = new StringWriter();
        List<String> options = List.of(
                "-proc:none",
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        boolean isDone = COMPILER.getTask(
                        said, FILES, null, options, null, FILES.getJavaFileObjectsFromStrings(sources))
                .call();
        if (!isDone) {
            throw new AssertionError(patch + " does not compile:\n" + said);
        }
    }
}
