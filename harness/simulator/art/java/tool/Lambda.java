import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * One lambda expression or method reference: a class whose fields are what was captured and whose method calls a bridge
 * in the host class, which may call what is private there. It does what java.lang.invoke.LambdaMetafactory specifies.
 */
final class Lambda {
    private static final int SERIALIZABLE = 1, MARKERS = 2, BRIDGES = 4; // flags of altMetafactory
    private static final String CREATE = "create";
    private static final Type OBJECT = Type.getObjectType("java/lang/Object");

    private final ClassNode host;
    private final Type self;
    private final String bridgeName;
    private final String method;
    private final Type[] captured;
    private final Type called; // the interface's method with its type arguments
    private final Handle target;
    private final String creation; // descriptor: captured values to the interface
    private final Set<String> interfaces = new LinkedHashSet<>();
    private final Set<Type> descriptors = new LinkedHashSet<>();

    Lambda(ClassNode host, InvokeDynamicInsnNode site, int number) {
        this.host = host;
        self = Type.getObjectType(host.name + "$$Lambda$" + number);
        bridgeName = "lambda$bridge$" + number;
        method = site.name;
        captured = Type.getArgumentTypes(site.desc);
        descriptors.add((Type) site.bsmArgs[0]);
        target = (Handle) site.bsmArgs[1];
        called = (Type) site.bsmArgs[2];
        creation = site.desc;
        interfaces.add(Type.getReturnType(site.desc).getInternalName());
        if (site.bsm.getName().equals("altMetafactory")) {
            readFlags(site.bsmArgs);
        }
    }

    private void readFlags(Object[] arguments) {
        int next = 3;
        int flags = (Integer) arguments[next++];
        if ((flags & SERIALIZABLE) != 0) {
            interfaces.add("java/io/Serializable");
        }
        if ((flags & MARKERS) != 0) {
            for (int count = (Integer) arguments[next++]; count > 0; count--) {
                interfaces.add(((Type) arguments[next++]).getInternalName());
            }
        }
        if ((flags & BRIDGES) != 0) {
            for (int count = (Integer) arguments[next++]; count > 0; count--) {
                descriptors.add((Type) arguments[next++]);
            }
        }
    }

    /** What stands in the place of the call site. */
    AbstractInsnNode creation() {
        return new MethodInsnNode(Opcodes.INVOKESTATIC, self.getInternalName(), CREATE, creation, false);
    }

    /** The method of the host that calls the target with the captured values and the arguments, in this order. */
    MethodNode bridge() {
        int access = Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC | (inInterface() ? Opcodes.ACC_PUBLIC : 0);
        MethodNode node = new MethodNode(access, bridgeName, bridgeDescriptor(), null, null);
        GeneratorAdapter code = new GeneratorAdapter(node, access, bridgeName, node.desc);
        Type owner = Type.getObjectType(target.getOwner());
        Type result = Type.getReturnType(target.getDesc());
        List<Type> wanted = new ArrayList<>(List.of(Type.getArgumentTypes(target.getDesc())));
        if (target.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
            code.newInstance(owner);
            code.dup();
            result = owner;
        } else if (target.getTag() != Opcodes.H_INVOKESTATIC) {
            wanted.add(0, owner);
        }
        Type[] given = Type.getArgumentTypes(node.desc);
        for (int index = 0; index < given.length; index++) {
            code.loadArg(index);
            convert(code, given[index], wanted.get(index));
        }
        code.visitMethodInsn(call(), target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
        answer(code, result, called.getReturnType());
        return node;
    }

    private int call() {
        return switch (target.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL, Opcodes.H_INVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            case Opcodes.H_INVOKEINTERFACE -> isPrivateInHost() ? Opcodes.INVOKESPECIAL : Opcodes.INVOKEINTERFACE;
            default -> isPrivateInHost() ? Opcodes.INVOKESPECIAL : Opcodes.INVOKEVIRTUAL;
        };
    }

    private boolean isPrivateInHost() {
        return target.getOwner().equals(host.name)
                && host.methods.stream()
                        .anyMatch(each -> each.name.equals(target.getName())
                                && each.desc.equals(target.getDesc())
                                && (each.access & Opcodes.ACC_PRIVATE) != 0);
    }

    /** The class that the lambda's objects are of. */
    ClassNode classNode() {
        ClassNode node = new ClassNode();
        int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
        String[] implemented = interfaces.toArray(String[]::new);
        node.visit(Opcodes.V1_8, access, self.getInternalName(), null, OBJECT.getInternalName(), implemented);
        for (int index = 0; index < captured.length; index++) {
            int field = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
            node.visitField(field, field(index), captured[index].getDescriptor(), null, null).visitEnd();
        }
        constructor(node);
        create(node);
        descriptors.forEach(descriptor -> implementation(node, descriptor));
        return node;
    }

    private void constructor(ClassNode node) {
        GeneratorAdapter code = method(node, 0, "<init>", Type.getMethodDescriptor(Type.VOID_TYPE, captured));
        code.loadThis();
        code.invokeConstructor(OBJECT, Method.getMethod("void <init>()"));
        for (int index = 0; index < captured.length; index++) {
            code.loadThis();
            code.loadArg(index);
            code.putField(self, field(index), captured[index]);
        }
        code.returnValue();
    }

    private void create(ClassNode node) {
        GeneratorAdapter code = method(node, Opcodes.ACC_STATIC, CREATE, creation);
        code.newInstance(self);
        code.dup();
        code.loadArgs();
        code.invokeConstructor(self, new Method("<init>", Type.VOID_TYPE, captured));
        code.returnValue();
    }

    private void implementation(ClassNode node, Type descriptor) {
        GeneratorAdapter code = method(node, Opcodes.ACC_PUBLIC, method, descriptor.getDescriptor());
        for (int index = 0; index < captured.length; index++) {
            code.loadThis();
            code.getField(self, field(index), captured[index]);
        }
        Type[] given = descriptor.getArgumentTypes();
        for (int index = 0; index < given.length; index++) {
            code.loadArg(index);
            convert(code, given[index], called.getArgumentTypes()[index]);
        }
        code.visitMethodInsn(Opcodes.INVOKESTATIC, host.name, bridgeName, bridgeDescriptor(), inInterface());
        answer(code, called.getReturnType(), descriptor.getReturnType());
    }

    private static GeneratorAdapter method(ClassNode node, int access, String name, String descriptor) {
        return new GeneratorAdapter(
                node.visitMethod(access, name, descriptor, null, null), access, name, descriptor);
    }

    private String bridgeDescriptor() {
        Type[] given = Stream.of(captured, called.getArgumentTypes()).flatMap(Stream::of).toArray(Type[]::new);
        return Type.getMethodDescriptor(called.getReturnType(), given);
    }

    private boolean inInterface() {
        return (host.access & Opcodes.ACC_INTERFACE) != 0;
    }

    private static String field(int index) {
        return "captured" + index;
    }

    private static void answer(GeneratorAdapter code, Type given, Type wanted) {
        if (wanted != Type.VOID_TYPE) {
            convert(code, given, wanted);
        } else if (given.getSize() == 2) {
            code.pop2();
        } else if (given != Type.VOID_TYPE) {
            code.pop();
        }
        code.returnValue();
    }

    /** Casts, boxes, unboxes or widens what is on the stack. */
    private static void convert(GeneratorAdapter code, Type given, Type wanted) {
        if (given.equals(wanted)) {
            return;
        }
        if (isPrimitive(given) && isPrimitive(wanted)) {
            code.cast(given, wanted);
        } else if (isPrimitive(given)) {
            code.valueOf(given);
        } else if (!isPrimitive(wanted)) {
            code.checkCast(wanted);
        } else if (given.getInternalName().equals("java/lang/Character")) {
            code.unbox(Type.CHAR_TYPE);
            convert(code, Type.CHAR_TYPE, wanted);
        } else {
            code.unbox(wanted);
        }
    }

    private static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }
}
