import java.util.function.Consumer;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The native methods of a class, a line each: class, name, descriptor, and which of `static`, `fast` and `critical` it
 * is, separated by tabs. A critical one gets neither environment nor class from ART.
 */
final class Natives extends ClassVisitor {
    private final Consumer<String> lines;
    private String className;

    private Natives(Consumer<String> lines) {
        super(Opcodes.ASM9);
        this.lines = lines;
    }

    static void of(byte[] classFile, Consumer<String> lines) {
        new ClassReader(classFile).accept(new Natives(lines), ClassReader.SKIP_CODE);
    }

    @Override
    public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
        className = name;
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
        return (access & Opcodes.ACC_NATIVE) == 0 ? null : new Marks(access, name, descriptor);
    }

    private final class Marks extends MethodVisitor {
        private final String method;
        private final StringBuilder words = new StringBuilder();

        Marks(int access, String name, String descriptor) {
            super(Opcodes.ASM9);
            method = name + "\t" + descriptor;
            if ((access & Opcodes.ACC_STATIC) != 0) {
                words.append(" static");
            }
        }

        @Override
        public AnnotationVisitor visitAnnotation(String type, boolean visible) {
            switch (type) {
                case "Ldalvik/annotation/optimization/FastNative;" -> words.append(" fast");
                case "Ldalvik/annotation/optimization/CriticalNative;" -> words.append(" critical");
                default -> { }
            }
            return null;
        }

        @Override
        public void visitEnd() {
            lines.accept(className + "\t" + method + "\t" + words.toString().strip());
        }
    }
}
