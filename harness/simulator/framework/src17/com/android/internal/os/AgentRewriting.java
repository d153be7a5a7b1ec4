package com.android.internal.os;

import java.io.IOException;
import java.io.InputStream;
import java.lang.instrument.ClassDefinition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jdk.internal.org.objectweb.asm.ClassReader;
import jdk.internal.org.objectweb.asm.ClassVisitor;
import jdk.internal.org.objectweb.asm.ClassWriter;
import jdk.internal.org.objectweb.asm.Label;
import jdk.internal.org.objectweb.asm.MethodVisitor;
import jdk.internal.org.objectweb.asm.Opcodes;
import jdk.internal.org.objectweb.asm.Type;

/** The changes to the JDK's methods. Each calls a static method of ours with the object, if there is one, and all arguments. */
final class AgentRewriting extends ClassVisitor {
    private enum Kind {
        /** Ours runs first; it may throw. */
        BEFORE,
        /** Ours runs when the method returns. */
        AFTER,
        /** Ours gives what the first argument becomes. */
        ARGUMENT,
        /** Ours may have done it all: true, or a result other than GO_ON. */
        UNLESS,
        /** Ours is given the result, and gives what it becomes. */
        RESULT,
        /** Ours runs and nothing else does. */
        INSTEAD,
    }

    // No records here: what compares them would be made before the first code of every process, in 40 ms.
    private static final class Change {
        final String of;
        final String method;
        final Kind kind;
        final String ours;

        Change(String of, String method, Kind kind, String ours) {
            this.of = of;
            this.method = method;
            this.kind = kind;
            this.ours = ours;
        }

        @Override
        public String toString() {
            return of + "." + method;
        }
    }

    private static final int GO_ON = Integer.MIN_VALUE; // DeviceNet.GO_ON
    private static final String NET = "sun/nio/ch/DeviceNet.";
    private static final String STREAMS = "java/io/DeviceStreams.";
    private static final String FILES = "java/io/DeviceFileSystem.";
    private static final String OPEN = "sun/nio/fs/DeviceOpen.";
    private static final String CHANNELS = "sun/nio/fs/UnixChannelFactory"; // asks the manager before it opens
    private static final String INTERFACES = "sun/nio/ch/DeviceInterfaces.";
    private static final List<Change> CHANGES = List.of(
            new Change("sun/nio/ch/Net", "connect(Ljava/net/ProtocolFamily;Ljava/io/FileDescriptor;Ljava/net/InetAddress;I)I",
                    Kind.UNLESS, NET + "connect"),
            new Change("sun/nio/ch/Net", "bind(Ljava/net/ProtocolFamily;Ljava/io/FileDescriptor;Ljava/net/InetAddress;I)V",
                    Kind.UNLESS, NET + "bind"),
            new Change("sun/nio/ch/Net", "localAddress(Ljava/io/FileDescriptor;)Ljava/net/InetSocketAddress;",
                    Kind.RESULT, NET + "localAddress"),
            new Change("sun/nio/ch/NioSocketImpl", "connect(Ljava/net/SocketAddress;I)V", Kind.ARGUMENT, NET + "connect"),
            new Change("sun/nio/ch/SocketChannelImpl", "connect(Ljava/net/SocketAddress;)Z", Kind.BEFORE, NET + "connect"),
            new Change("sun/nio/ch/DatagramChannelImpl", "send(Ljava/nio/ByteBuffer;Ljava/net/SocketAddress;)I",
                    Kind.BEFORE, NET + "send"),
            new Change("sun/nio/ch/DatagramChannelImpl",
                    "connect(Ljava/net/SocketAddress;Z)Ljava/nio/channels/DatagramChannel;", Kind.BEFORE, NET + "connect"),
            new Change("sun/nio/ch/DatagramChannelImpl", "innerJoin(Ljava/net/InetAddress;Ljava/net/NetworkInterface;"
                    + "Ljava/net/InetAddress;)Ljava/nio/channels/MembershipKey;", Kind.BEFORE, NET + "innerJoin"),
            new Change("java/net/InetAddress", "isReachable(Ljava/net/NetworkInterface;II)Z", Kind.INSTEAD, NET + "isReachable"),
            new Change("java/net/NetworkInterface", "getByName(Ljava/lang/String;)Ljava/net/NetworkInterface;",
                    Kind.INSTEAD, INTERFACES + "getByName"),
            new Change("java/net/NetworkInterface", "getByIndex(I)Ljava/net/NetworkInterface;",
                    Kind.INSTEAD, INTERFACES + "getByIndex"),
            new Change("java/net/NetworkInterface", "getByInetAddress(Ljava/net/InetAddress;)Ljava/net/NetworkInterface;",
                    Kind.INSTEAD, INTERFACES + "getByInetAddress"),
            new Change("java/net/NetworkInterface", "getNetworkInterfaces()Ljava/util/Enumeration;",
                    Kind.INSTEAD, INTERFACES + "getNetworkInterfaces"),
            new Change("java/net/NetworkInterface", "networkInterfaces()Ljava/util/stream/Stream;",
                    Kind.INSTEAD, INTERFACES + "networkInterfaces"),
            new Change("java/net/NetworkInterface", "getHardwareAddress()[B", Kind.INSTEAD, INTERFACES + "getHardwareAddress"),
            new Change("java/net/NetworkInterface", "isUp()Z", Kind.INSTEAD, INTERFACES + "isUp"),
            new Change("java/net/NetworkInterface", "isLoopback()Z", Kind.INSTEAD, INTERFACES + "isLoopback"),
            new Change("java/net/NetworkInterface", "isPointToPoint()Z", Kind.INSTEAD, INTERFACES + "isPointToPoint"),
            new Change("java/net/NetworkInterface", "supportsMulticast()Z", Kind.INSTEAD, INTERFACES + "supportsMulticast"),
            new Change("java/net/NetworkInterface", "getMTU()I", Kind.INSTEAD, INTERFACES + "getMTU"),
            new Change("java/io/FileInputStream", "open(Ljava/lang/String;)V", Kind.ARGUMENT, STREAMS + "open"),
            new Change("java/io/FileInputStream", "open(Ljava/lang/String;)V", Kind.AFTER, STREAMS + "opened"),
            new Change("java/io/FileOutputStream", "open(Ljava/lang/String;Z)V", Kind.ARGUMENT, STREAMS + "open"),
            new Change("java/io/FileOutputStream", "write(I)V", Kind.BEFORE, STREAMS + "write"),
            new Change("java/io/FileOutputStream", "write([B)V", Kind.BEFORE, STREAMS + "write"),
            new Change("java/io/FileOutputStream", "write([BII)V", Kind.BEFORE, STREAMS + "write"),
            new Change("java/io/FileOutputStream", "getChannel()Ljava/nio/channels/FileChannel;",
                    Kind.BEFORE, STREAMS + "getChannel"),
            new Change("java/io/FileOutputStream", "close()V", Kind.BEFORE, STREAMS + "close"),
            new Change("java/io/RandomAccessFile", "open(Ljava/lang/String;I)V", Kind.ARGUMENT, STREAMS + "open"),
            new Change("java/io/RandomAccessFile", "open(Ljava/lang/String;I)V", Kind.AFTER, STREAMS + "opened"),
            new Change("java/io/RandomAccessFile", "close()V", Kind.BEFORE, STREAMS + "close"),
            new Change("sun/nio/fs/UnixNativeDispatcher", "open(Lsun/nio/fs/UnixPath;II)I", Kind.ARGUMENT, OPEN + "open"),
            new Change("sun/nio/fs/UnixNativeDispatcher", "open(Lsun/nio/fs/UnixPath;II)I", Kind.AFTER, OPEN + "opened"),
            new Change(CHANNELS, "", null, ""),
            new Change("java/io/File", "list()[Ljava/lang/String;", Kind.INSTEAD, FILES + "listed"),
            new Change("java/io/File", "normalizedList()[Ljava/lang/String;", Kind.INSTEAD, FILES + "normalizedList"),
            new Change("java/io/File", "", null, ""),
            new Change("java/io/File$TempDirectory", "", null, ""));

    /** Methods of java.io that ask neither the manager nor the file system: to copy them is quicker. */
    private static final Set<String> QUIET = Set.of(
            "available", "compareTo", "equals", "finalize", "getChannel", "getFD", "getName", "getParent", "getParentFile",
            "getPath", "getPrefixLength", "listFiles", "read", "readBoolean", "readByte", "readChar", "readDouble", "readFloat",
            "readFully", "readInt", "readLine", "readLong", "readNBytes", "readAllBytes", "readShort", "readUTF",
            "readUnsignedByte", "readUnsignedShort", "seek", "skip", "skipBytes", "toString", "toURI", "toURL", "transferTo",
            "writeBoolean", "writeByte", "writeBytes", "writeChar", "writeChars", "writeDouble", "writeFloat", "writeInt",
            "writeLong", "writeObject", "writeShort", "writeUTF");

    private final String of;
    private final List<Change> pending;

    private AgentRewriting(ClassVisitor next, String of, List<Change> changes) {
        super(Opcodes.ASM8, next);
        this.of = of;
        pending = new ArrayList<>(changes);
    }

    static ClassDefinition[] all() throws IOException, ClassNotFoundException {
        Map<String, List<Change>> byClass = new LinkedHashMap<>();
        for (Change each : CHANGES) {
            if (!byClass.containsKey(each.of)) {
                byClass.put(each.of, new ArrayList<>());
            }
            byClass.get(each.of).add(each);
        }
        List<ClassDefinition> all = new ArrayList<>();
        for (Map.Entry<String, List<Change>> each : byClass.entrySet()) {
            Class<?> type = Class.forName(each.getKey().replace('/', '.'), false, null);
            all.add(new ClassDefinition(type, rewritten(each.getKey(), each.getValue())));
        }
        return all.toArray(new ClassDefinition[0]);
    }

    private static byte[] rewritten(String name, List<Change> changes) throws IOException {
        try (InputStream in = Object.class.getResourceAsStream("/" + name + ".class")) {
            ClassReader read = new ClassReader(in);
            ClassWriter out = new ClassWriter(read, 0); // copies the methods that are left alone
            read.accept(new AgentRewriting(out, name, changes), 0);
            return out.toByteArray();
        }
    }

    @Override
    public void visitEnd() {
        if (!pending.isEmpty() && pending.get(0).kind != null) {
            throw new IllegalStateException("the JDK is not the 17 that the agent was written for: no " + pending);
        }
        super.visitEnd();
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] thrown) {
        MethodVisitor method = super.visitMethod(access, name, type, signature, thrown);
        boolean asks = of.equals(CHANNELS) || of.startsWith("java/io/") && !QUIET.contains(name);
        MethodVisitor rewriting = asks ? new WithoutChecks(method) : method;
        for (Change change : List.copyOf(pending)) {
            if (change.kind != null && change.method.equals(name + type)) {
                pending.remove(change);
                Method shape = new Method(of, (access & Opcodes.ACC_STATIC) != 0, type, change);
                if (change.kind == Kind.INSTEAD) {
                    shape.replace(method);
                    return null;
                }
                rewriting = new Changed(rewriting, shape);
            }
        }
        return rewriting;
    }

    /** A method to change, and how it calls ours. */
    private static final class Method {
        final String of;
        final boolean isStatic;
        final String type;
        final Change change;

        Method(String of, boolean isStatic, String type, Change change) {
            this.of = of;
            this.isStatic = isStatic;
            this.type = type;
            this.change = change;
        }

        Type result() {
            return Type.getReturnType(type);
        }

        void call(MethodVisitor code) {
            int slot = 0;
            List<Type> passed = new ArrayList<>();
            if (!isStatic) {
                passed.add(Type.getObjectType(of));
            }
            passed.addAll(Arrays.asList(Type.getArgumentTypes(type)));
            for (Type each : passed) {
                code.visitVarInsn(each.getOpcode(Opcodes.ILOAD), slot);
                slot += each.getSize();
            }
            invoke(code, Type.getMethodDescriptor(given(), passed.toArray(new Type[0])));
        }

        /** Of the stack, for the object and the arguments. */
        int words() {
            return Type.getArgumentsAndReturnSizes(type) >> 2;
        }

        void invoke(MethodVisitor code, String descriptor) {
            int dot = change.ours.lastIndexOf('.');
            code.visitMethodInsn(Opcodes.INVOKESTATIC, change.ours.substring(0, dot), change.ours.substring(dot + 1),
                    descriptor, false);
        }

        private Type given() {
            switch (change.kind) {
                case ARGUMENT: return Type.getArgumentTypes(type)[0];
                case UNLESS: return result() == Type.VOID_TYPE ? Type.BOOLEAN_TYPE : result();
                case INSTEAD: return result();
                default: return Type.VOID_TYPE;
            }
        }

        void replace(MethodVisitor code) {
            code.visitCode();
            call(code);
            code.visitInsn(result().getOpcode(Opcodes.IRETURN));
            code.visitMaxs(Math.max(words(), 2), words());
            code.visitEnd();
        }
    }

    /** Everything but INSTEAD. */
    private static final class Changed extends MethodVisitor {
        private final Method method;

        Changed(MethodVisitor next, Method method) {
            super(Opcodes.ASM8, next);
            this.method = method;
        }

        @Override
        public void visitCode() {
            super.visitCode();
            switch (method.change.kind) {
                case BEFORE:
                    method.call(mv);
                    break;
                case ARGUMENT:
                    method.call(mv);
                    mv.visitVarInsn(Type.getArgumentTypes(method.type)[0].getOpcode(Opcodes.ISTORE), method.isStatic ? 0 : 1);
                    break;
                case UNLESS:
                    method.call(mv);
                    returnUnless();
                    break;
                default:
                    break;
            }
        }

        private void returnUnless() {
            Label goOn = new Label();
            if (method.result() == Type.VOID_TYPE) {
                mv.visitJumpInsn(Opcodes.IFEQ, goOn);
                mv.visitInsn(Opcodes.RETURN);
                mv.visitLabel(goOn);
                mv.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
                mv.visitInsn(Opcodes.NOP);
                return;
            }
            mv.visitInsn(Opcodes.DUP);
            mv.visitLdcInsn(GO_ON);
            mv.visitJumpInsn(Opcodes.IF_ICMPEQ, goOn);
            mv.visitInsn(Opcodes.IRETURN);
            mv.visitLabel(goOn);
            mv.visitFrame(Opcodes.F_SAME1, 0, null, 1, new Object[] {Opcodes.INTEGER});
            mv.visitInsn(Opcodes.POP);
        }

        @Override
        public void visitMaxs(int stack, int locals) {
            super.visitMaxs(Math.max(stack, method.words() + 1), locals);
        }

        @Override
        public void visitInsn(int opcode) {
            if (opcode == method.result().getOpcode(Opcodes.IRETURN)) {
                if (method.change.kind == Kind.AFTER) {
                    method.call(mv);
                } else if (method.change.kind == Kind.RESULT) {
                    String result = method.result().getDescriptor();
                    method.invoke(mv, "(" + result + ")" + result);
                }
            }
            super.visitInsn(opcode);
        }
    }

    /** In java.io the device's files answer for themselves: the manager is not asked, and the one file system is the device's. */
    private static final class WithoutChecks extends MethodVisitor {
        WithoutChecks(MethodVisitor next) {
            super(Opcodes.ASM8, next);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String type, boolean ofInterface) {
            if (owner.equals("java/lang/System") && name.equals("getSecurityManager")) {
                super.visitInsn(Opcodes.ACONST_NULL);
            } else {
                super.visitMethodInsn(opcode, owner, name, type, ofInterface);
            }
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String type) {
            if (opcode == Opcodes.GETSTATIC && type.equals("Ljava/io/FileSystem;") && owner.equals("java/io/File")) {
                super.visitFieldInsn(opcode, "java/io/DeviceFileSystem", "INSTANCE", type);
            } else {
                super.visitFieldInsn(opcode, owner, name, type);
            }
        }
    }
}
