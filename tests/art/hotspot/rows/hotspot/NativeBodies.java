package rows.hotspot;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarFile;

import jdk.internal.org.objectweb.asm.ClassReader;
import jdk.internal.org.objectweb.asm.ClassVisitor;
import jdk.internal.org.objectweb.asm.ClassWriter;
import jdk.internal.org.objectweb.asm.MethodVisitor;
import jdk.internal.org.objectweb.asm.Opcodes;
import jdk.internal.org.objectweb.asm.Type;

/**
 * Gives the framework's native methods a body. That of `android.os.Parcel.nativeReadInt` calls the method of the same name in
 * `rows.natives.android_os_Parcel`, which takes the receiver first where there is one, and may have Object for any class that
 * it cannot name; where there is none such it gives nothing.
 * So do calls of `java.*` methods that only Android has, as `rows.natives.java_lang_System` gives them.
 */
public final class NativeBodies {
    private static final int NEWEST = Opcodes.V17; // what this JVM runs; the newest jar is of Java 21, and uses none of it
    private static final String STAND_INS = "rows/natives/";

    private final ClassLoader path;
    private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

    NativeBodies(ClassLoader path) {
        this.path = path;
    }

    /** Write the class files of a jar (first argument) for which there are stand-ins in a folder (the second) to a third. */
    public static void main(String[] arguments) throws IOException {
        NativeBodies natives = new NativeBodies(NativeBodies.class.getClassLoader());
        try (JarFile jar = new JarFile(arguments[0])) {
            for (String file : new File(arguments[1], STAND_INS).list()) {
                String name = file.replace('_', '/');
                if (jar.getJarEntry(name) == null) continue; // of Java's own
                Path to = Path.of(arguments[2], name);
                Files.createDirectories(to.getParent());
                Files.write(to, natives.bound(jar.getInputStream(jar.getEntry(name)).readAllBytes()));
            }
        }
    }

    byte[] bound(byte[] bytes) throws IOException {
        int version = bytes[6] << 8 | bytes[7];
        if (version > NEWEST) bytes[7] = (byte) NEWEST;
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(0);
        reader.accept(new Binding(writer, reader.getClassName()), 0);
        return writer.toByteArray();
    }

    private static String standIn(String name) {
        return STAND_INS + name.replace('/', '_');
    }

    /** The methods that stand in for those of a class, by name and type; none where there is no such stand-in. */
    private Set<String> methodsOf(String standIn) throws IOException {
        Set<String> found = known.get(standIn);
        if (found != null) return found;
        found = new HashSet<>();
        Set<String> methods = found;
        try (InputStream in = path.getResourceAsStream(standIn + ".class")) {
            if (in != null) new ClassReader(in).accept(new ClassVisitor(Opcodes.ASM8) {
                @Override
                public MethodVisitor visitMethod(int access, String name, String type, String generic, String[] thrown) {
                    if (!name.startsWith("<")) methods.add(name + type);
                    return null;
                }
            }, ClassReader.SKIP_CODE);
        }
        known.put(standIn, found);
        return found;
    }

    private final class Binding extends ClassVisitor {
        private final String own;
        private final Set<String> given;

        Binding(ClassVisitor next, String own) throws IOException {
            super(Opcodes.ASM8, next);
            this.own = own;
            given = methodsOf(standIn(own));
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String generic, String[] thrown) {
            String with = (access & Opcodes.ACC_STATIC) != 0 ? type : "(L" + own + ";" + type.substring(1);
            String ours = ours(name, with);
            boolean bound = (access & Opcodes.ACC_NATIVE) != 0 || ours != null;
            MethodVisitor method = super.visitMethod(access & ~Opcodes.ACC_NATIVE, name, type, generic, thrown);
            if (bound) bind(method, name, type, with, ours);
            return bound ? null : new Redirecting(method);
        }

        /** The type of the stand-in; it may give nothing where some releases tell a number. */
        private String ours(String name, String with) {
            for (String each : List.of(with, erased(with), with.replaceAll("[IJ]$", "V"))) {
                if (given.contains(name + each)) return each;
            }
            return null;
        }

        private void bind(MethodVisitor method, String name, String type, String with, String ours) {
            Type result = Type.getReturnType(type);
            int size = 0;
            method.visitCode();
            for (Type each : Type.getArgumentTypes(with)) {
                if (ours != null) method.visitVarInsn(each.getOpcode(Opcodes.ILOAD), size);
                size += each.getSize();
            }
            if (ours == null) {
                zero(method, result);
            } else {
                method.visitMethodInsn(Opcodes.INVOKESTATIC, standIn(own), name, ours, false);
                if (ours.endsWith("V")) zero(method, result);
                if (result.getSort() >= Type.ARRAY) method.visitTypeInsn(Opcodes.CHECKCAST, result.getInternalName());
            }
            method.visitInsn(result.getOpcode(Opcodes.IRETURN));
            method.visitMaxs(Math.max(size, 2), size);
            method.visitEnd();
        }

        private String erased(String type) {
            return type.replaceAll("\\[*L(?!java/)[^;]+;", "Ljava/lang/Object;");
        }

        private void zero(MethodVisitor method, Type result) {
            switch (result.getSort()) {
                case Type.VOID -> method.visitInsn(Opcodes.NOP); // JNI and reflection do not call a method that is empty
                case Type.LONG -> method.visitInsn(Opcodes.LCONST_1); // mostly a pointer, and 0 is none
                case Type.FLOAT -> method.visitInsn(Opcodes.FCONST_0);
                case Type.DOUBLE -> method.visitInsn(Opcodes.DCONST_0);
                case Type.OBJECT, Type.ARRAY -> method.visitInsn(Opcodes.ACONST_NULL);
                default -> method.visitInsn(Opcodes.ICONST_0);
            }
        }
    }

    private final class Redirecting extends MethodVisitor {
        Redirecting(MethodVisitor next) {
            super(Opcodes.ASM8, next);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String type, boolean isInterface) {
            String with = opcode == Opcodes.INVOKESTATIC ? type : "(L" + owner + ";" + type.substring(1);
            try {
                if (owner.startsWith("java/") && methodsOf(standIn(owner)).contains(name + with)) {
                    super.visitMethodInsn(Opcodes.INVOKESTATIC, standIn(owner), name, with, false);
                } else {
                    super.visitMethodInsn(opcode, owner, name, type, isInterface);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
