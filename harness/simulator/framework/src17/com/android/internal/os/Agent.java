package com.android.internal.os;

import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;

/** Rewrites the JDK's classes that reach the computer's files and network, so that they ask sun.nio.ch.DeviceGuard first. */
public final class Agent implements HostAccess {
    private static final String[] FOR_THE_JDK = {
        "sun/nio/ch/DeviceGuard", "sun/nio/ch/DeviceInterfaces", "sun/nio/ch/DeviceNet",
        "sun/nio/fs/DeviceOpen", "java/io/DeviceFileSystem", "java/io/DeviceStreams$Sink", "java/io/DeviceStreams",
    };

    private final Method close;
    private final Method enter;
    private final Method leave;
    private final Method isClosed;
    private final Method converse;
    private final Method nameOf;
    private final Method setManager;
    private final Constructor<NetworkInterface> makeInterface;
    private final Field displayName;
    private final Field children;

    // Reflection and not method handles: those would cost a process 80 ms before its first code.
    private Agent() throws ReflectiveOperationException {
        Class<?> guard = Class.forName("sun.nio.ch.DeviceGuard", true, null);
        close = guard.getMethod("close", BiFunction.class);
        enter = guard.getMethod("enter");
        leave = guard.getMethod("leave");
        isClosed = guard.getMethod("isClosed");
        Class<?> net = Class.forName("sun.nio.ch.DeviceNet", true, null);
        converse = net.getMethod("converse", int.class, byte[].class, int.class);
        nameOf = net.getMethod("nameOf", InetAddress.class);
        // The door without the JDK's warning.
        setManager = System.class.getDeclaredMethod("implSetSecurityManager", SecurityManager.class);
        makeInterface = NetworkInterface.class.getDeclaredConstructor(String.class, int.class, InetAddress[].class);
        displayName = NetworkInterface.class.getDeclaredField("displayName");
        children = NetworkInterface.class.getDeclaredField("childs");
        for (AccessibleObject each : new AccessibleObject[] {
            close, enter, leave, isClosed, converse, nameOf, setManager, makeInterface, displayName, children}) {
            each.setAccessible(true);
        }
    }

    public static HostAccess install(Instrumentation jvm) throws Exception {
        Set<Module> us = Set.of(Agent.class.getModule());
        jvm.redefineModule(Object.class.getModule(), Set.of(), Map.of("jdk.internal.org.objectweb.asm", us),
                Map.of("java.lang", us, "java.io", us, "java.net", us, "sun.nio.ch", us, "sun.nio.fs", us), Set.of(), Map.of());
        for (String name : FOR_THE_JDK) {
            byte[] bytes = Premain.bytesOf("META-INF/java.base/" + name + ".class");
            insideOf(name.substring(0, name.lastIndexOf('/'))).defineClass(bytes);
        }
        jvm.redefineClasses(AgentRewriting.all());
        return new Agent();
    }

    /** What may define classes in a package of the JDK. */
    private static MethodHandles.Lookup insideOf(String folder) throws ReflectiveOperationException {
        String neighbour = folder.equals("java/io") ? "java.io.File"
                : folder.equals("sun/nio/ch") ? "sun.nio.ch.Net" : "sun.nio.fs.UnixPath";
        return MethodHandles.privateLookupIn(Class.forName(neighbour, false, null), MethodHandles.lookup());
    }

    private static Object call(Method method, Object... arguments) {
        try {
            return method.invoke(null, arguments);
        } catch (ReflectiveOperationException e) {
            throw otherJdk(e);
        }
    }

    private static IllegalStateException otherJdk(Exception cause) {
        return new IllegalStateException("the JDK is not the 17 that the agent was written for", cause);
    }

    @Override
    public void confine(SecurityManager manager, BiFunction<String, Object[], Object> answers) {
        call(close, answers);
        call(setManager, manager);
    }

    @Override
    public <T> T onHost(Callable<T> work) throws Exception {
        call(enter);
        try {
            return work.call();
        } finally {
            call(leave);
        }
    }

    @Override
    public boolean isOnHost() {
        return !(Boolean) call(isClosed);
    }

    @Override
    public NetworkInterface networkInterface(String name, int index, InetAddress address) {
        try {
            NetworkInterface made = makeInterface.newInstance(name, index, new InetAddress[] {address});
            displayName.set(made, name);
            children.set(made, new NetworkInterface[0]);
            return made;
        } catch (ReflectiveOperationException e) {
            throw otherJdk(e);
        }
    }

    @Override
    public byte[] converse(int port, byte[] line, int timeout) throws IOException {
        try {
            return (byte[]) converse.invoke(null, port, line, timeout);
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof IOException) {
                throw (IOException) failed.getCause();
            }
            throw otherJdk(failed);
        } catch (IllegalAccessException e) {
            throw otherJdk(e);
        }
    }

    @Override
    public String nameOf(InetAddress remote) {
        return (String) call(nameOf, remote);
    }
}
