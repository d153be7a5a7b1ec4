import java.util.List;
import java.util.ListIterator;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Replaces every lambda expression and method reference of a class by an object of a class made for it. */
final class Lambdas {
    private static final int INVOKE_DYNAMIC = 18; // its tag in the constant pool
    private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";

    private Lambdas() {}

    /** Whether the class has call sites that are linked at run time. */
    static boolean areIn(ClassReader reader) {
        for (int item = 1; item < reader.getItemCount(); item++) {
            int offset = reader.getItem(item);
            if (offset > 0 && reader.readByte(offset - 1) == INVOKE_DYNAMIC) {
                return true;
            }
        }
        return false;
    }

    /** The class without such call sites; the classes of its lambdas are added to `made`. */
    static byte[] replaced(ClassReader reader, List<ClassNode> made) {
        ClassNode host = new ClassNode();
        reader.accept(host, 0);
        // The lambdas' classes are serialized as themselves, so nothing asks how to make one from its description.
        host.methods.removeIf(method -> method.name.equals("$deserializeLambda$"));
        int count = 0;
        for (MethodNode method : List.copyOf(host.methods)) {
            ListIterator<AbstractInsnNode> code = method.instructions.iterator();
            while (code.hasNext()) {
                if (code.next() instanceof InvokeDynamicInsnNode site) {
                    if (!site.bsm.getOwner().equals(FACTORY)) {
                        throw new Unsupported(reader.getClassName().replace('/', '.') + ": a call site of "
                                + site.bsm.getOwner().replace('/', '.') + " has no counterpart here."
                                + " Compile for Java 8.");
                    }
                    Lambda lambda = new Lambda(host, site, count++);
                    code.set(lambda.creation());
                    host.methods.add(lambda.bridge());
                    made.add(lambda.classNode());
                }
            }
        }
        return bytes(host);
    }

    static byte[] bytes(ClassNode node) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        node.accept(writer);
        return writer.toByteArray();
    }
}
