package io.indexrelay.build.check;

import io.indexrelay.build.classfile.ClassFileTypes;
import io.indexrelay.build.classfile.ClassSet;
import io.indexrelay.build.classfile.Reference;
import io.indexrelay.build.classfile.References;
import io.indexrelay.build.classfile.Types;
import io.indexrelay.build.signature.SignatureListing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds every product reference of a JAR against what the products are known to offer.
 *
 * <p>A reference to {@code com.atlassian}, or to another package of a product, must be in the signature listings, one to {@code net.java.ao} in the real
 * library; members may be inherited, the kind of call (class or interface) must fit, as the JVM links by it. Classes made for jakarta are held
 * against the jakarta view, all others against the javax view. Concrete classes that implement a listed interface must supply every method of it. All classes
 * of the JAR are read, embedded ones too.
 */
public final class ReferenceCheck {

    /** What the listings must declare. Confluence keeps types of its user library outside its own packages, Jira those of its entity engine. */
    private static final List<String> LISTED = List.of("com/atlassian/", "bucket/", "org/ofbiz/", "com/opensymphony/");

    /** Libraries that the products hand out, as they are. */
    private static final List<String> LIBRARIES = List.of("net/java/ao/", "org/apache/log4j/");

    private final ClassSet jar;
    private final List<String> jakartaNames;
    private final Linking javax;
    private final Linking jakarta;

    /**
     * Takes what is judged and what it is judged by.
     *
     * @param jar the classes of the plugin JAR
     * @param listing the product signatures
     * @param libraries class files the JAR links to besides the products' own: Active Objects, Spring, the servlet APIs
     * @param jakartaNames what the internal names of the classes made for the jakarta line begin with
     */
    public ReferenceCheck(ClassSet jar, SignatureListing listing, ClassSet libraries, List<String> jakartaNames) {
        this.jar = jar;
        this.jakartaNames = List.copyOf(jakartaNames);
        Types others = ClassFileTypes.of(jar)
                .or(ClassFileTypes.of(libraries))
                .or(ClassFileTypes.jdk())
                .remembered();
        this.javax = new Linking(productsFrom(listing.javax()).or(others));
        this.jakarta = new Linking(productsFrom(listing.jakarta()).or(others));
    }

    /** Every reference that does not resolve, with the place that makes it. */
    public List<String> problems() {
        Set<String> problems = new TreeSet<>();
        jar.nodes("").forEach(type -> {
            Linking line = jakartaNames.stream().anyMatch(type.name::startsWith) ? jakarta : javax;
            for (Reference reference : References.of(type)) {
                if (isJudged(reference.owner())) {
                    line.problem(reference).ifPresent(problem -> problems.add(reference.place() + " -> " + problem));
                }
            }
            problems.addAll(line.missingImplementations(type, ReferenceCheck::isProduct));
        });
        return List.copyOf(problems);
    }

    /** How many references to product types our own classes make; a check that saw none has shown nothing. */
    public long judged() {
        return jar.nodes("io/indexrelay/")
                .flatMap(type -> References.of(type).stream())
                .filter(reference -> isProduct(reference.owner()))
                .count();
    }

    /** Product types come from the listing alone: that a class of ours has the same name must not help. */
    private static Types productsFrom(SignatureListing listing) {
        return name -> isListed(name) ? listing.find(name) : Optional.empty();
    }

    private static boolean isListed(String owner) {
        return LISTED.stream().anyMatch(owner::startsWith);
    }

    private boolean isJudged(String owner) {
        return isProduct(owner) || owner.startsWith("io/indexrelay/");
    }

    private static boolean isProduct(String owner) {
        return isListed(owner) || LIBRARIES.stream().anyMatch(owner::startsWith);
    }
}
