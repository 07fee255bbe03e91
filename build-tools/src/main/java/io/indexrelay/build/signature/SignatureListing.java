package io.indexrelay.build.signature;

import io.indexrelay.build.classfile.TypeShape;
import io.indexrelay.build.classfile.Types;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The product types of one or more listings. A type that several listings declare has the members of all: a supplement adds what a newer platform line
 * brought.
 *
 * <p>The products of the older lines expose {@code javax} types where those of the newer ones expose {@code jakarta}: {@link #javax()} and {@link #jakarta()}
 * give the view of one line each, so that a class made for one line is never excused by the other.
 */
public final class SignatureListing implements Types {

    /** The packages that were renamed between the lines, as they stand inside descriptors. */
    private static final List<String> RENAMED = List.of("servlet/", "ws/rs/", "inject/", "persistence/", "annotation/");

    private final Map<String, TypeShape> types;

    private SignatureListing(Map<String, TypeShape> types) {
        this.types = types;
    }

    /**
     * Reads listings, or all {@code *.sig} files of folders.
     *
     * @throws io.indexrelay.build.BuildFailure for a line that is not in the grammar, or when there is no listing at all
     */
    public static SignatureListing read(Collection<Path> filesOrFolders) {
        Map<String, TypeShape> types = new TreeMap<>();
        for (Path listing :
                filesOrFolders.stream().flatMap(SignatureListing::files).toList()) {
            try {
                new SignatureParser(String.valueOf(listing.getFileName()))
                        .parse(Files.readAllLines(listing))
                        .forEach(type -> types.merge(type.name(), type, SignatureListing::union));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the signature listing " + listing, e);
            }
        }
        if (types.isEmpty()) {
            throw new io.indexrelay.build.BuildFailure(
                    "signature listings",
                    "no type is declared in " + filesOrFolders + "; a check against nothing would pass");
        }
        return new SignatureListing(types);
    }

    /** What classes of the javax line may link to: members that mention a jakarta type are left out. */
    public SignatureListing javax() {
        return mapped(signature -> signature, signature -> !signature.contains("Ljakarta/"));
    }

    /** What classes of the jakarta line may link to: the same members with the renamed packages. */
    public SignatureListing jakarta() {
        return mapped(SignatureListing::renamed, signature -> true);
    }

    @Override
    public Optional<TypeShape> find(String internalName) {
        return Optional.ofNullable(types.get(internalName));
    }

    public int size() {
        return types.size();
    }

    private SignatureListing mapped(UnaryOperator<String> rename, Predicate<String> keep) {
        Map<String, TypeShape> view = new TreeMap<>();
        types.forEach((name, type) -> view.put(
                name,
                new TypeShape(
                        name,
                        type.isInterface(),
                        type.supertypes(),
                        map(type.methods(), rename, keep),
                        map(type.abstractMethods(), rename, keep),
                        map(type.fields(), rename, keep))));
        return new SignatureListing(view);
    }

    private static Set<String> map(Set<String> members, UnaryOperator<String> rename, Predicate<String> keep) {
        return members.stream().filter(keep).map(rename).collect(Collectors.toSet());
    }

    private static String renamed(String signature) {
        String text = signature;
        for (String renamed : RENAMED) {
            text = text.replace("Ljavax/" + renamed, "Ljakarta/" + renamed);
        }
        return text;
    }

    private static TypeShape union(TypeShape one, TypeShape other) {
        Set<String> supertypes = new LinkedHashSet<>(one.supertypes());
        supertypes.addAll(other.supertypes());
        return new TypeShape(
                one.name(),
                one.isInterface(),
                List.copyOf(supertypes),
                both(one.methods(), other.methods()),
                both(one.abstractMethods(), other.abstractMethods()),
                both(one.fields(), other.fields()));
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }

    private static Stream<Path> files(Path fileOrFolder) {
        if (!Files.isDirectory(fileOrFolder)) {
            return Stream.of(fileOrFolder);
        }
        try (Stream<Path> files = Files.list(fileOrFolder)) {
            return files.filter(file -> file.toString().endsWith(".sig")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
