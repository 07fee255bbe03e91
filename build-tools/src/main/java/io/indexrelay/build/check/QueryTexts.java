package io.indexrelay.build.check;

import io.indexrelay.build.classfile.ClassSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
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
 * The rules for query texts: only reviewed classes create queries, and each text is a constant that selects: either written at the call itself, or taken
 * with {@code text()} from an enum whose constants all hold such a text and that does nothing else. Native queries and method references to the creating
 * methods are refused: their text cannot be seen.
 */
final class QueryTexts {

    private static final Set<String> OWNERS = Set.of(
            "javax/persistence/EntityManager",
            "jakarta/persistence/EntityManager",
            "org/hibernate/Session",
            "org/hibernate/query/QueryProducer",
            "com/atlassian/confluence/persistence/JpaQueryFactory");

    /** What an enum's constructor does that keeps its third argument in a field, and nothing else. */
    private static final List<Integer> KEEPS_ITS_TEXT = List.of(
            Opcodes.ALOAD,
            Opcodes.ALOAD,
            Opcodes.ILOAD,
            Opcodes.INVOKESPECIAL,
            Opcodes.ALOAD,
            Opcodes.ALOAD,
            Opcodes.PUTFIELD,
            Opcodes.RETURN);

    private static final List<Integer> GIVES_ITS_TEXT = List.of(Opcodes.ALOAD, Opcodes.GETFIELD, Opcodes.ARETURN);

    private final ClassSet jar;
    private final ReadsList list;

    QueryTexts(ClassSet jar, ReadsList list) {
        this.jar = jar;
        this.list = list;
    }

    /** What is wrong with the enums of texts: those listed must exist, and hold nothing but constant selects. */
    List<String> problemsOfEnums() {
        List<String> problems = new ArrayList<>();
        for (String name : list.textEnums()) {
            jar.node(name.replace('.', '/'))
                    .ifPresentOrElse(
                            type -> enumProblem(type).ifPresent(problem -> problems.add(name + " " + problem)),
                            () -> problems.add(name + " is listed as an enum of query texts but is not in the JAR"));
        }
        return problems;
    }

    /** What is wrong with the queries that the class creates. */
    List<String> problems(ClassNode type) {
        List<String> problems = new ArrayList<>();
        for (MethodNode method : type.methods) {
            String place = type.name.replace('/', '.') + "#" + method.name + method.desc;
            for (AbstractInsnNode instruction : method.instructions) {
                if (instruction instanceof MethodInsnNode call && creates(call.owner, call.name)) {
                    problem(type, method, call).ifPresent(problem -> problems.add(place + " " + problem));
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

    private Optional<String> problem(ClassNode type, MethodNode method, MethodInsnNode call) {
        if (!list.queryClasses().contains(type.name.replace('/', '.'))) {
            return Optional.of("creates a query, but is not one of the reviewed query classes " + list.queryClasses());
        }
        if (!call.name.equals("createQuery")) {
            return Optional.of("calls " + call.name + "; only createQuery with a constant text is allowed");
        }
        Optional<AbstractInsnNode> source = source(type, method, call, 0);
        if (source.isPresent()
                && source.get() instanceof MethodInsnNode getter
                && getter.name.equals("text")
                && list.textEnums().contains(getter.owner.replace('/', '.'))) {
            return Optional.empty();
        }
        return selects(source);
    }

    private static Optional<String> enumProblem(ClassNode type) {
        if ((type.access & Opcodes.ACC_ENUM) == 0 || !"java/lang/Enum".equals(type.superName)) {
            return Optional.of("is no plain enum");
        }
        for (MethodNode method : type.methods) {
            boolean fits =
                    switch (method.name) {
                        case "<init>" -> opcodes(method).equals(KEEPS_ITS_TEXT);
                        case "text" -> opcodes(method).equals(GIVES_ITS_TEXT);
                        case "<clinit>", "values", "valueOf", "$values" -> true;
                        default -> false;
                    };
            if (!fits) {
                return Optional.of("does more in " + method.name + " than hold a text and give it by text()");
            }
        }
        return type.methods.stream()
                .filter(method -> method.name.equals("<clinit>"))
                .flatMap(method -> StreamSupport.stream(method.instructions.spliterator(), false)
                        .filter(MethodInsnNode.class::isInstance)
                        .map(MethodInsnNode.class::cast)
                        .filter(call -> call.name.equals("<init>"))
                        .flatMap(call -> selects(source(type, method, call, 2)).stream()))
                .findFirst();
    }

    private static List<Integer> opcodes(MethodNode method) {
        return StreamSupport.stream(method.instructions.spliterator(), false)
                .map(AbstractInsnNode::getOpcode)
                .filter(opcode -> opcode >= 0)
                .toList();
    }

    private static Optional<String> selects(Optional<AbstractInsnNode> source) {
        if (source.isEmpty() || !(source.get() instanceof LdcInsnNode load) || !(load.cst instanceof String text)) {
            return Optional.of("has a query whose text is not a constant");
        }
        String start = text.strip().toLowerCase(Locale.ROOT);
        return start.startsWith("select ") || start.startsWith("from ")
                ? Optional.empty()
                : Optional.of("has a query that does not select: " + text);
    }

    /** The one instruction that an argument of a call comes from, or empty when there are several. */
    private static Optional<AbstractInsnNode> source(
            ClassNode type, MethodNode method, MethodInsnNode call, int argument) {
        try {
            Frame<SourceValue>[] frames = new Analyzer<>(new SourceInterpreter()).analyze(type.name, method);
            Frame<SourceValue> frame = frames[method.instructions.indexOf(call)];
            int first = frame.getStackSize() - Type.getArgumentTypes(call.desc).length;
            Set<AbstractInsnNode> sources = frame.getStack(first + argument).insns;
            return sources.size() == 1 ? Optional.of(sources.iterator().next()) : Optional.empty();
        } catch (AnalyzerException e) {
            throw new IllegalStateException("cannot analyse " + type.name + "#" + method.name, e);
        }
    }
}
