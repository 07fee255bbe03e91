package io.indexrelay.build.check;

import io.indexrelay.build.classfile.ClassFileTypes;
import io.indexrelay.build.classfile.ClassSet;
import io.indexrelay.build.classfile.Reference;
import io.indexrelay.build.classfile.Reference.Kind;
import io.indexrelay.build.classfile.References;
import io.indexrelay.build.classfile.TypeShape;
import io.indexrelay.build.classfile.Types;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Index Relay only reads the product: every product method that its own classes call, by an instruction, a lambda or a method reference, must be on the
 * reviewed {@link ReadsList}, and nothing may stay on the list that is no longer called. Query texts are judged by {@link QueryTexts}.
 *
 * <p>Bytecode shows the static type of the receiver only. So calls on our own types are followed up to the product type that declares the method, and
 * reflective calls count as product calls: they would go around the list.
 */
public final class ReadsCheck {

    private static final List<String> PRODUCT = List.of(
            "com/atlassian/",
            "org/hibernate/",
            "javax/persistence/",
            "jakarta/persistence/",
            "org/ofbiz/",
            "com/opensymphony/",
            "bucket/",
            "java/lang/reflect/",
            "java/lang/invoke/MethodHandle.");

    private final ClassSet jar;
    private final String ownPrefix;
    private final ReadsList list;
    private final Types types;

    /**
     * Takes what is judged and what it is judged by.
     *
     * @param jar the classes of the plugin JAR
     * @param ownPrefix internal name prefix of our classes; embedded libraries know no product
     */
    public ReadsCheck(ClassSet jar, String ownPrefix, ReadsList list) {
        this.jar = jar;
        this.ownPrefix = ownPrefix;
        this.list = list;
        this.types = ClassFileTypes.of(jar);
    }

    /** Calls that are not on the list, list lines that nothing calls, and queries that break the rules. */
    public List<String> problems() {
        Set<String> called = new TreeSet<>();
        QueryTexts texts = new QueryTexts(jar, list);
        Set<String> problems = new TreeSet<>(texts.problemsOfEnums());
        jar.nodes(ownPrefix).forEach(type -> {
            for (Reference reference : References.of(type)) {
                if (reference.kind() == Kind.METHOD) {
                    productCall(reference).ifPresent(method -> {
                        called.add(method);
                        if (!list.methods().contains(method)) {
                            problems.add(
                                    reference.place() + " calls " + method + ", which is not on the list of reads");
                        }
                    });
                }
            }
            problems.addAll(texts.problems(type));
        });
        list.methods().stream()
                .filter(method -> !called.contains(method))
                .forEach(method -> problems.add(method + " is on the list of reads, but nothing calls it"));
        return List.copyOf(problems);
    }

    /** All product methods called, for writing the first draft of a list. */
    public Set<String> calls() {
        Set<String> called = new TreeSet<>();
        jar.nodes(ownPrefix)
                .flatMap(type -> References.of(type).stream())
                .filter(reference -> reference.kind() == Kind.METHOD)
                .forEach(reference -> productCall(reference).ifPresent(called::add));
        return called;
    }

    private Optional<String> productCall(Reference reference) {
        if (isProduct(reference.owner())) {
            return Optional.of(key(reference, reference.owner()));
        }
        if (!reference.owner().startsWith(ownPrefix) || reference.name().equals("<init>")) {
            return Optional.empty();
        }
        return declaringProductType(reference).map(owner -> key(reference, owner));
    }

    /** For a call on a type of ours that inherits the method: the product type it comes from. */
    private Optional<String> declaringProductType(Reference reference) {
        String member = reference.name() + reference.descriptor();
        Set<String> outside = new TreeSet<>();
        Optional<TypeShape> own = new Hierarchy(types)
                .firstAbove(reference.owner(), shape -> shape.methods().contains(member), outside);
        return own.isPresent()
                ? Optional.empty()
                : outside.stream().filter(ReadsCheck::isProduct).findFirst();
    }

    private static String key(Reference reference, String owner) {
        return new Reference(
                        reference.from(),
                        reference.where(),
                        Kind.METHOD,
                        owner,
                        reference.name(),
                        reference.descriptor(),
                        reference.onInterface())
                .target()
                .replace("jakarta.servlet.", "javax.servlet.");
    }

    private static boolean isProduct(String owner) {
        return PRODUCT.stream().anyMatch((owner + ".")::startsWith);
    }
}
