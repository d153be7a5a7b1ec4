package com.android.internal.os;

import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;
import java.net.NetworkInterface;
import java.util.Map;
import java.util.Set;

import jdk.internal.org.objectweb.asm.ClassReader;
import jdk.internal.org.objectweb.asm.ClassVisitor;
import jdk.internal.org.objectweb.asm.ClassWriter;
import jdk.internal.org.objectweb.asm.MethodVisitor;
import jdk.internal.org.objectweb.asm.Opcodes;
import jdk.internal.org.objectweb.asm.Type;

/**
 * Runs before main, as the JVM's agent: the one class of the JDK that tells of the computer's network is made to tell of the device's.
 * Each method asks the sandbox, which is there before the app's first code and cannot be replaced.
 */
public final class Premain {
    private static final String FUNCTION = "java/util/function/BiFunction";
    private static final Set<String> ANSWERED = Set.of(
            "getByName", "getByIndex", "getByInetAddress", "getNetworkInterfaces", "networkInterfaces",
            "getHardwareAddress", "isUp", "isLoopback", "isPointToPoint", "supportsMulticast", "getMTU");

    private Premain() {
    }

    public static void premain(String arguments, Instrumentation jvm) throws Exception {
        Set<Module> us = Set.of(Premain.class.getModule());
        jvm.redefineModule(Object.class.getModule(), Set.of(),
                Map.of("jdk.internal.org.objectweb.asm", us), Map.of("java.lang", us, "java.net", us), Set.of(), Map.of());
        jvm.redefineClasses(new ClassDefinition(NetworkInterface.class, Interfaces.redirected()));
    }

    /** Loaded after the module is open. */
    private static final class Interfaces extends ClassVisitor {
        private Interfaces(ClassVisitor next) {
            super(Opcodes.ASM8, next);
        }

        static byte[] redirected() throws java.io.IOException {
            try (java.io.InputStream in = Object.class.getResourceAsStream("/java/net/NetworkInterface.class")) {
                ClassWriter out = new ClassWriter(0);
                new ClassReader(in).accept(new Interfaces(out), 0);
                return out.toByteArray();
            }
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] thrown) {
            MethodVisitor method = super.visitMethod(access, name, type, signature, thrown);
            if (!ANSWERED.contains(name) || (access & Opcodes.ACC_PUBLIC) == 0) {
                return method;
            }
            method.visitCode();
            method.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/System", "getSecurityManager",
                    "()Ljava/lang/SecurityManager;", false);
            method.visitTypeInsn(Opcodes.CHECKCAST, FUNCTION);
            method.visitLdcInsn(name);
            visitSubject(method, access, type);
            method.visitMethodInsn(Opcodes.INVOKEINTERFACE, FUNCTION, "apply",
                    "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;", true);
            visitReturn(method, Type.getReturnType(type));
            method.visitMaxs(3, 1);
            method.visitEnd();
            return null;
        }

        /** The argument of a static method, the interface itself of another; null where there is neither. */
        private static void visitSubject(MethodVisitor method, int access, String type) {
            if (type.startsWith("(I)")) {
                method.visitVarInsn(Opcodes.ILOAD, 0);
                method.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/Integer", "valueOf",
                        "(I)Ljava/lang/Integer;", false);
            } else if ((access & Opcodes.ACC_STATIC) != 0 && type.startsWith("()")) {
                method.visitInsn(Opcodes.ACONST_NULL);
            } else {
                method.visitVarInsn(Opcodes.ALOAD, 0);
            }
        }

        private static void visitReturn(MethodVisitor method, Type type) {
            switch (type.getSort()) {
                case Type.BOOLEAN:
                    method.visitTypeInsn(Opcodes.CHECKCAST, "java/lang/Boolean");
                    method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/Boolean", "booleanValue", "()Z", false);
                    method.visitInsn(Opcodes.IRETURN);
                    break;
                case Type.INT:
                    method.visitTypeInsn(Opcodes.CHECKCAST, "java/lang/Integer");
                    method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/Integer", "intValue", "()I", false);
                    method.visitInsn(Opcodes.IRETURN);
                    break;
                default:
                    method.visitTypeInsn(Opcodes.CHECKCAST, type.getInternalName());
                    method.visitInsn(Opcodes.ARETURN);
            }
        }
    }
}
