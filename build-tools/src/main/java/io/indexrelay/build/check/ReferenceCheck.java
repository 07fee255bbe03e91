package io.indexrelay.build.check;

import io.indexrelay.build.classfile.ClassFileTypes;
import io.indexrelay.build.classfile.ClassSet;
import io.indexrelay.build.classfile.Reference;
import io.indexrelay.build.classfile.Reference.Kind;
import io.indexrelay.build.classfile.References;
import io.indexrelay.build.classfile.TypeShape;
import io.indexrelay.build.classfile.Types;
import io.indexrelay.build.signature.SignatureListing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;

/**
 * Holds every product reference of a JAR against what the products are known to offer.
 *
 * <p>A reference to {@code com.atlassian} must be in the signature listings, one to {@code net.java.ao} in the real library; members may be inherited, the
 * kind of call (class or interface) must fit, as the JVM links by it. Classes of the jakarta twin package are held against the jakarta view, all others
 * against the javax view. Concrete classes that implement a listed interface must supply every method of it. All classes of the JAR are read, embedded ones
 * too.
 */
public final class ReferenceCheck {

    private final ClassSet jar;
    private final String twinPackage;
    private final Types javax;
    private final Types jakarta;

    /**
     * Takes what is judged and what it is judged by.
     *
     * @param jar the classes of the plugin JAR
     * @param listing the product signatures
     * @param libraries class files the JAR links to besides the products' own: Active Objects, Spring, the servlet APIs
     * @param twinPackage internal name prefix of the classes made for the jakarta line, with a closing slash
     */
    public ReferenceCheck(ClassSet jar, SignatureListing listing, ClassSet libraries, String twinPackage) {
        this.jar = jar;
        this.twinPackage = twinPackage;
        Types others = ClassFileTypes.of(jar)
                .or(ClassFileTypes.of(libraries))
                .or(ClassFileTypes.jdk())
                .remembered();
        this.javax = productsFrom(listing.javax()).or(others);
        this.jakarta = productsFrom(listing.jakarta()).or(others);
    }

    /** Every reference that does not resolve, with the place that makes it. */
    public List<String> problems() {
        Set<String> problems = new TreeSet<>();
        jar.nodes("").forEach(type -> {
            Types line = type.name.startsWith(twinPackage) ? jakarta : javax;
            for (Reference reference : References.of(type)) {
                if (isJudged(reference.owner())) {
                    judge(reference, line).ifPresent(problem -> problems.add(reference.place() + " -> " + problem));
                }
            }
            missingImplementations(type, line).forEach(problems::add);
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

    private Optional<String> judge(Reference reference, Types types) {
        Optional<TypeShape> owner = types.find(reference.owner());
        if (owner.isEmpty()) {
            return Optional.of(reference.target() + ": no such type");
        }
        if (reference.kind() == Kind.TYPE) {
            return Optional.empty();
        }
        if (reference.kind() == Kind.METHOD && owner.get().isInterface() != reference.onInterface()) {
            return Optional.of(reference.target() + ": called as a method of "
                    + (reference.onInterface()
                            ? "an interface, but it is a class"
                            : "a class, but it is an interface"));
        }
        boolean method = reference.kind() == Kind.METHOD;
        String member = reference.name() + (method ? "" : ":") + reference.descriptor();
        Set<String> unknown = new TreeSet<>();
        boolean declared = reference.name().equals("<init>")
                ? owner.get().methods().contains(member)
                : new Hierarchy(types)
                        .firstAbove(
                                reference.owner(),
                                shape -> (method ? shape.methods() : shape.fields()).contains(member),
                                unknown)
                        .isPresent();
        if (declared) {
            return Optional.empty();
        }
        return Optional.of(reference.target() + ": no such " + (method ? "method " : "field ") + member
                + (unknown.isEmpty() ? "" : " (its supertypes " + unknown + " are not known)"));
    }

    private List<String> missingImplementations(ClassNode type, Types types) {
        List<String> missing = new ArrayList<>();
        if ((type.access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_INTERFACE)) != 0) {
            return missing;
        }
        Set<TypeShape> all = new Hierarchy(types).all(type.name);
        Set<String> supplied = new HashSet<>();
        for (TypeShape shape : all) {
            shape.methods().stream()
                    .filter(method -> !shape.abstractMethods().contains(method))
                    .forEach(supplied::add);
        }
        for (TypeShape shape : all) {
            if (isProduct(shape.name())) {
                shape.abstractMethods().stream()
                        .filter(method -> !supplied.contains(method))
                        .forEach(method -> missing.add(type.name.replace('/', '.') + " -> "
                                + shape.name().replace('/', '.') + ": does not supply " + method));
            }
        }
        return missing;
    }

    /** Product types come from the listing alone: that a class of ours has the same name must not help. */
    private static Types productsFrom(SignatureListing listing) {
        return name -> isListed(name) ? listing.find(name) : Optional.empty();
    }

    /** Confluence keeps a few types of its user library outside its own packages. */
    private static boolean isListed(String owner) {
        return owner.startsWith("com/atlassian/") || owner.startsWith("bucket/");
    }

    private boolean isJudged(String owner) {
        return isProduct(owner) || owner.startsWith("io/indexrelay/");
    }

    private static boolean isProduct(String owner) {
        return isListed(owner) || owner.startsWith("net/java/ao/");
    }
}
