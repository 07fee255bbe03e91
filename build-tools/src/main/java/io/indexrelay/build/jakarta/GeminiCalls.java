package io.indexrelay.build.jakarta;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What Gemini Blueprint asks of Spring 5 that Spring 6 no longer has, rewritten: assertions with one argument get a message, the call that
 * gives up a refresh passes its exception as what Spring 6 takes, what was there for a security manager does nothing, as it does without one, and contexts get back the method {@code destroy}, which closes them.
 */
final class GeminiCalls {

    private static final String ASSERT = "org/springframework/util/Assert";
    private static final Set<String> ONE_ARGUMENT =
            Set.of("notNull(Ljava/lang/Object;)V", "hasText(Ljava/lang/String;)V", "notEmpty([Ljava/lang/Object;)V");
    private static final String CANCEL_5 = "(Lorg/springframework/beans/BeansException;)V";
    private static final String CANCEL_6 = "(Ljava/lang/Throwable;)V";
    private static final String GONE = "org/springframework/beans/factory/support/SecurityContextProvider";

    /** Its contexts are disposable beans by their interface; Spring 5's base class supplied the method. */
    private static final String CONTEXT =
            "org/eclipse/gemini/blueprint/context/support/AbstractOsgiBundleApplicationContext";

    private GeminiCalls() {}

    /** A class and in how many places it was changed; at none, its bytes are the ones given. */
    record Rewritten(byte[] bytes, int places) {}

    static Rewritten rewrite(byte[] original) {
        ClassReader reader = new ClassReader(original);
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        TypeRewriter rewriter = new TypeRewriter(writer);
        reader.accept(rewriter, 0);
        return rewriter.places == 0 ? new Rewritten(original, 0) : new Rewritten(writer.toByteArray(), rewriter.places);
    }

    private static final class TypeRewriter extends ClassVisitor {

        private int places;
        private String type = "";

        TypeRewriter(ClassWriter next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                @Nullable String signature,
                @Nullable String superName,
                String @Nullable [] interfaces) {
            type = name;
            String[] left = interfaces == null
                    ? new String[0]
                    : Arrays.stream(interfaces)
                            .filter(type -> !type.equals(GONE))
                            .toArray(String[]::new);
            if (interfaces != null && left.length < interfaces.length) {
                places++;
            }
            super.visit(version, access, name, signature, superName, left);
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
            return new MethodVisitor(Opcodes.ASM9, next) {
                @Override
                public void visitMethodInsn(
                        int opcode, String owner, String called, String asked, boolean onInterface) {
                    if (owner.equals(ASSERT) && ONE_ARGUMENT.contains(called + asked)) {
                        places++;
                        visitLdcInsn("[Assertion failed] - this argument is required");
                        super.visitMethodInsn(
                                opcode, owner, called, asked.replace(")V", "Ljava/lang/String;)V"), onInterface);
                    } else if (called.equals("cancelRefresh") && asked.equals(CANCEL_5)) {
                        places++;
                        super.visitMethodInsn(opcode, owner, called, CANCEL_6, onInterface);
                    } else if (owner.startsWith("org/springframework/")
                            && called.equals("setSecurityContextProvider")) {
                        places++;
                        visitInsn(Opcodes.POP2);
                    } else if (owner.startsWith("org/springframework/") && called.equals("getAccessControlContext")) {
                        places++;
                        visitInsn(Opcodes.POP);
                        visitInsn(Opcodes.ACONST_NULL);
                    } else {
                        super.visitMethodInsn(opcode, owner, called, asked, onInterface);
                    }
                }
            };
        }

        @Override
        public void visitEnd() {
            if (type.equals(CONTEXT)) {
                places++;
                MethodVisitor destroy = super.visitMethod(Opcodes.ACC_PUBLIC, "destroy", "()V", null, null);
                destroy.visitCode();
                destroy.visitVarInsn(Opcodes.ALOAD, 0);
                destroy.visitMethodInsn(Opcodes.INVOKEVIRTUAL, type, "close", "()V", false);
                destroy.visitInsn(Opcodes.RETURN);
                destroy.visitMaxs(1, 1);
                destroy.visitEnd();
            }
            super.visitEnd();
        }
    }
}
