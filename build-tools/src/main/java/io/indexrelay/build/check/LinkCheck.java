package io.indexrelay.build.check;

import io.indexrelay.build.classfile.ClassFileTypes;
import io.indexrelay.build.classfile.ClassSet;
import io.indexrelay.build.classfile.Reference;
import io.indexrelay.build.classfile.References;
import io.indexrelay.build.classfile.Types;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Holds compiled classes against a class path that they were not compiled with, such as Spring 6 for what was compiled with Spring 5: every type, field and
 * method of the packages named must be there, and every abstract method supplied. What the classes ask of other packages is not looked at.
 */
public final class LinkCheck {

    private final ClassSet subject;
    private final List<String> packages;
    private final Types types;

    /**
     * Takes what is judged and what it is judged by.
     *
     * @param subject the classes that must link
     * @param classPath what they will find
     * @param packages internal name prefixes of the types that must be found, such as {@code org/springframework/}
     */
    public LinkCheck(ClassSet subject, ClassSet classPath, List<String> packages) {
        this.subject = subject;
        this.packages = List.copyOf(packages);
        this.types = ClassFileTypes.of(subject)
                .or(ClassFileTypes.of(classPath))
                .or(ClassFileTypes.jdk())
                .remembered();
    }

    /**
     * Judges a part of the class path of the running JVM, such as a test's, by the whole of it.
     *
     * @param subject tells by its path, written with slashes, whether a JAR or folder is to be judged
     * @param packages as in the constructor
     */
    public static LinkCheck onClassPath(Predicate<String> subject, List<String> packages) {
        List<String> places = new ArrayList<>();
        for (String place : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
            if (Files.exists(Path.of(place))) {
                places.add(place);
            }
        }
        return new LinkCheck(
                classes(places, place -> subject.test(place.replace('\\', '/'))),
                classes(places, place -> true),
                packages);
    }

    private static ClassSet classes(List<String> places, Predicate<String> wanted) {
        return places.stream()
                .filter(wanted)
                .map(place -> ClassSet.read(Path.of(place)))
                .reduce(ClassSet::and)
                .orElseThrow(() -> new IllegalArgumentException("nothing of the class path is to be judged"));
    }

    /** Whether a class of that internal name is among those judged. */
    public boolean judges(String internalName) {
        return subject.contains(internalName);
    }

    /** Every reference that does not resolve, with the place that makes it. */
    public List<String> problems() {
        Linking linking = new Linking(types);
        Set<String> problems = new TreeSet<>();
        subject.nodes("").forEach(type -> {
            for (Reference reference : References.of(type)) {
                if (isJudged(reference.owner())) {
                    linking.problem(reference).ifPresent(problem -> problems.add(reference.place() + " -> " + problem));
                }
            }
            problems.addAll(linking.missingImplementations(type, this::isJudged));
        });
        return List.copyOf(problems);
    }

    /** How many references were judged; a check that saw none has shown nothing. */
    public long judged() {
        return subject.nodes("")
                .flatMap(type -> References.of(type).stream())
                .filter(reference -> isJudged(reference.owner()))
                .count();
    }

    private boolean isJudged(String owner) {
        return packages.stream().anyMatch(owner::startsWith);
    }
}
