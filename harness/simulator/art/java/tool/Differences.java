import java.util.Map;
import java.util.function.UnaryOperator;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/** Where classes of libcore 10 must differ to run on ART 11 on plain Linux. */
final class Differences {
    private static final Map<String, UnaryOperator<ClassVisitor>> BY_CLASS =
            Map.of("java/lang/Thread", Thread::new, "java/io/FileDescriptor", FileDescriptor::new);

    private Differences() {}

    /** The class file as it should be: the same bytes for all but a few classes. */
    static byte[] applied(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        UnaryOperator<ClassVisitor> difference = BY_CLASS.get(reader.getClassName());
        if (difference == null) {
            return classFile;
        }
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        reader.accept(difference.apply(writer), 0);
        return writer.toByteArray();
    }

    /**
     * ART 11 registers one native method more. And frida-java-bridge, which looks for the methods of this class in
     * memory, takes the array of its 27 fields for them; with 28 it does not.
     */
    private static final class Thread extends ClassVisitor {
        Thread(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitEnd() {
            visitField(Opcodes.ACC_PRIVATE, "harnessPadding", "I", null, null).visitEnd();
            int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC | Opcodes.ACC_NATIVE;
            visitMethod(access, "getNativeTid", "()I", null, null).visitEnd();
            super.visitEnd();
        }
    }

    /** `in`, `out` and `err` are the process's own: to duplicate them needs natives that are registered later. */
    private static final class FileDescriptor extends ClassVisitor {
        FileDescriptor(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
            MethodVisitor next = super.visitMethod(access, name, descriptor, signature, thrown);
            if (!name.equals("dupFd")) {
                return next;
            }
            Type self = Type.getObjectType("java/io/FileDescriptor");
            GeneratorAdapter code = new GeneratorAdapter(next, access, name, descriptor);
            code.visitCode();
            code.newInstance(self);
            code.dup();
            code.loadArg(0);
            code.invokeConstructor(self, Method.getMethod("void <init>(int)"));
            code.returnValue();
            code.endMethod();
            return null;
        }
    }
}
