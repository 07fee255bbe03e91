package io.indexrelay.build.check;

import io.indexrelay.build.BuildFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The reviewed list of product methods that shipped classes may call. It may stand in several files: what the core calls in one that all plugins share, what a
 * plugin's own classes call in its own. Each plugin packs the whole core, so a line of either file that nothing in the plugin calls is one too many; and what
 * stands in the shared file does not stand in another.
 *
 * <p>Text: {@code #} starts a comment; a line {@code queries: a.b.C} names a class that may run query texts, {@code texts: a.b.E} an enum of such texts; every other line is one method,
 * {@code owner#name(types)} with erased, fully qualified types, constructors as {@code <init>}. Servlet types are written {@code javax}, for both lines.
 *
 * @param methods the methods allowed
 * @param queryClasses the classes that may create queries
 * @param textEnums the enums that hold query texts
 */
public record ReadsList(Set<String> methods, Set<String> queryClasses, Set<String> textEnums) {

    private static final String QUERIES = "queries:";
    private static final String TEXTS = "texts:";

    public ReadsList {
        methods = Set.copyOf(methods);
        queryClasses = Set.copyOf(queryClasses);
        textEnums = Set.copyOf(textEnums);
    }

    /**
     * Reads the list.
     *
     * @throws BuildFailure for a line that is no method, or one that stands there twice, be it in two files
     */
    public static ReadsList read(Path... files) {
        List<String> lines = new ArrayList<>();
        for (Path file : files) {
            try {
                lines.addAll(Files.readAllLines(file));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the list of reads " + file, e);
            }
        }
        return parse(lines);
    }

    static ReadsList parse(List<String> lines) {
        Set<String> methods = new TreeSet<>();
        Set<String> queryClasses = new TreeSet<>();
        Set<String> textEnums = new TreeSet<>();
        List<String> problems = new ArrayList<>();
        for (String line : lines) {
            String text = line.strip();
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            if (text.startsWith(QUERIES)) {
                queryClasses.add(text.substring(QUERIES.length()).strip());
            } else if (text.startsWith(TEXTS)) {
                textEnums.add(text.substring(TEXTS.length()).strip());
            } else if (!text.matches("[\\w.$]+#[\\w$<>]+\\([\\w.$,\\[\\]]*\\)")) {
                problems.add("'" + text + "' is not of the form owner#name(types)");
            } else if (!methods.add(text)) {
                problems.add("'" + text + "' is listed twice");
            }
        }
        BuildFailure.throwIfAny("list of reads", problems);
        return new ReadsList(methods, queryClasses, textEnums);
    }
}
