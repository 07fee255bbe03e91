package io.indexrelay.build.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * The rules for query texts: only reviewed classes create queries, each text is a constant at the call itself, and it only selects. Native queries and
 * method references to the creating methods are refused: their text cannot be seen.
 */
final class QueryTexts {

    private static final Set<String> OWNERS = Set.of(
            "javax/persistence/EntityManager",
            "jakarta/persistence/EntityManager",
            "org/hibernate/Session",
            "org/hibernate/query/QueryProducer",
            "com/atlassian/confluence/persistence/JpaQueryFactory");

    private final Set<String> reviewed;

    QueryTexts(Set<String> reviewed) {
        this.reviewed = reviewed;
    }

    /** What is wrong with the queries that the class creates. */
    List<String> problems(ClassNode type) {
        List<String> problems = new ArrayList<>();
        for (MethodNode method : type.methods) {
            String place = type.name.replace('/', '.') + "#" + method.name + method.desc;
            for (AbstractInsnNode instruction : method.instructions) {
                if (instruction instanceof MethodInsnNode call && creates(call.owner, call.name)) {
                    call(type, method, call).ifPresent(problem -> problems.add(place + " " + problem));
                } else if (instruction instanceof InvokeDynamicInsnNode dynamic) {
                    for (Object argument : dynamic.bsmArgs) {
                        if (argument instanceof Handle handle && creates(handle.getOwner(), handle.getName())) {
                            problems.add(place + " refers to " + handle.getName() + " without a constant query text");
                        }
                    }
                }
            }
        }
        return problems;
    }

    private static boolean creates(String owner, String name) {
        return OWNERS.contains(owner) && name.startsWith("create") && name.contains("Query");
    }

    private Optional<String> call(ClassNode type, MethodNode method, MethodInsnNode call) {
        if (!reviewed.contains(type.name.replace('/', '.'))) {
            return Optional.of("creates a query, but is not one of the reviewed query classes " + reviewed);
        }
        if (!call.name.equals("createQuery")) {
            return Optional.of("calls " + call.name + "; only createQuery with a constant text is allowed");
        }
        Optional<String> text = constantText(type, method, call);
        if (text.isEmpty()) {
            return Optional.of("creates a query whose text is not a constant at the call");
        }
        String verb = text.get().strip().toLowerCase(Locale.ROOT);
        return verb.startsWith("select ") || verb.startsWith("from ")
                ? Optional.empty()
                : Optional.of("creates a query that does not select: " + text.get());
    }

    private static Optional<String> constantText(ClassNode type, MethodNode method, MethodInsnNode call) {
        try {
            Frame<SourceValue>[] frames = new Analyzer<>(new SourceInterpreter()).analyze(type.name, method);
            Frame<SourceValue> frame = frames[method.instructions.indexOf(call)];
            int first = frame.getStackSize() - Type.getArgumentTypes(call.desc).length;
            Set<AbstractInsnNode> sources = frame.getStack(first).insns;
            if (sources.size() == 1
                    && sources.iterator().next() instanceof LdcInsnNode load
                    && load.cst instanceof String text) {
                return Optional.of(text);
            }
            return Optional.empty();
        } catch (AnalyzerException e) {
            throw new IllegalStateException("cannot analyse " + type.name + "#" + method.name, e);
        }
    }
}
