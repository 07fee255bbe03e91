package io.indexrelay.atlassianapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A signature listing, one set of statements a type.
 *
 * <p>A statement is the listing's own line made canonical (modifiers in one order, no parameter types beyond their
 * erasure, no comment), so that {@link ReflectedType} can say the same of a class and the two can be compared as text.
 */
final class SignatureListing {
    private static final Pattern HEADER = Pattern.compile(
            "(?<mods>(?:(?:nonpublic|protected|final|abstract) )*)(?<kind>class|interface|enum|annotation) (?<name>[\\w.$]+)(?<rest>.*)");
    private static final Pattern MEMBER = Pattern.compile("  (?<kind>method|ctor|field|const|element) (?<rest>.*)");
    private static final Pattern MODIFIER =
            Pattern.compile("(static|final|abstract|default|protected|synchronized) (?<rest>.*)");

    private final Map<String, Set<String>> types = new TreeMap<>();

    static SignatureListing read(Path file) throws IOException {
        SignatureListing listing = new SignatureListing();
        Set<String> type = null;
        for (String line : Files.readAllLines(file)) {
            Matcher header = HEADER.matcher(line);
            Matcher member = MEMBER.matcher(line);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            } else if (header.matches()) {
                type = new TreeSet<>();
                if (listing.types.put(header.group("name"), type) != null) {
                    throw new IllegalArgumentException(file + " lists " + header.group("name") + " twice");
                }
                describeType(header, type);
            } else if (type != null && member.matches()) {
                type.add(describeMember(member.group("kind"), member.group("rest")));
            } else {
                throw new IllegalArgumentException(file + ": not a header and not a member: " + line);
            }
        }
        return listing;
    }

    Map<String, Set<String>> types() {
        return types;
    }

    private static void describeType(Matcher header, Set<String> statements) {
        String rest = withoutTypeArguments(header.group("rest").replaceFirst("  // .*", ""));
        Matcher annotations = Pattern.compile("(.*?) ?(@.*)").matcher(rest);
        if (annotations.matches()) {
            rest = annotations.group(1);
            if (annotations.group(2).contains("@AsynchronousPreferred")) {
                statements.add("annotated AsynchronousPreferred");
            }
            Matcher retention = Pattern.compile(".*RetentionPolicy\\.(\\w+).*").matcher(annotations.group(2));
            if (retention.matches()) {
                statements.add("retention " + retention.group(1));
            }
        }
        Set<String> mods = new TreeSet<>(Set.of(header.group("mods").split(" ")));
        mods.remove("");
        statements.add(Stream.concat(mods.stream(), Stream.of(header.group("kind")))
                .collect(Collectors.joining(" ", "type ", "")));
        Matcher supertypes =
                Pattern.compile("(?: extends (\\S+))?(?: implements (\\S+))?").matcher(rest.stripTrailing());
        if (!supertypes.matches()) {
            throw new IllegalArgumentException("cannot read the supertypes in" + rest);
        }
        Stream.of(supertypes.group(1), supertypes.group(2))
                .filter(names -> names != null)
                .flatMap(names -> Stream.of(names.split(",")))
                .forEach(name -> statements.add("supertype " + name));
    }

    private static String describeMember(String kind, String text) {
        String rest = text.replaceFirst("  // .*", "")
                .replaceAll(" @(Deprecated|Internal|ExperimentalApi)\\b", "")
                .strip();
        Set<String> mods = new TreeSet<>();
        for (Matcher mod = MODIFIER.matcher(rest); mod.matches(); mod = MODIFIER.matcher(rest)) {
            mods.add(mod.group(1));
            rest = mod.group("rest");
        }
        mods.remove("synchronized");
        if (kind.equals("field")) {
            if (!mods.contains("static")) {
                mods.remove("final");
            }
            rest = constant(rest);
        }
        rest = rest.replace("...", "[]").replaceFirst(" default .*", "");
        return Stream.of(Stream.of(kind), mods.stream(), Stream.of(rest))
                .flatMap(words -> words)
                .collect(Collectors.joining(" "));
    }

    /** Keeps the value of a constant where it is a string, a number or a truth value; other initializers say nothing. */
    private static String constant(String field) {
        Matcher value = Pattern.compile("(\\w+:(\\S+)) = (.*)").matcher(field);
        if (!value.matches()) {
            return field;
        }
        boolean comparable = value.group(3).matches("\".*\"|-?\\d+[LlFfDd]?|-?\\d+\\.\\d+[FfDd]?|true|false")
                && value.group(2).matches("int|long|boolean|java\\.lang\\.String");
        return comparable
                ? value.group(1) + " = " + value.group(3).replaceFirst("(?<=^-?\\d{1,18})[Ll]$", "")
                : value.group(1);
    }

    private static String withoutTypeArguments(String text) {
        String before = "";
        String after = text;
        while (!after.equals(before)) {
            before = after;
            after = before.replaceAll("<[^<>]*>", "");
        }
        return after;
    }
}
