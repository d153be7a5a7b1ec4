package com.android.internal.os;

import java.io.IOException;
import java.io.InputStream;
import java.lang.instrument.Instrumentation;

/**
 * Runs before main, as the JVM's agent: the JDK's classes that reach the computer are made to ask the device. The code that does it is
 * loaded apart, in a module that alone is let into the JDK.
 */
public final class Premain {
    private static final String AGENT = "com.android.internal.os.Agent";

    private Premain() {
    }

    public static void premain(String arguments, Instrumentation jvm) throws Exception {
        Class<?> agent = Class.forName(AGENT, true, new Apart());
        Sandbox.admit((HostAccess) agent.getMethod("install", Instrumentation.class).invoke(null, jvm));
    }

    /** Defines the agent's own classes itself and takes all others from the framework. */
    private static final class Apart extends ClassLoader {
        Apart() {
            super(Premain.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                if (known != null || !name.startsWith(AGENT)) {
                    return known != null ? known : super.loadClass(name, resolve);
                }
                byte[] bytes = bytesOf(name.replace('.', '/') + ".class");
                return defineClass(name, bytes, 0, bytes.length);
            }
        }
    }

    /** An entry of framework.jar. */
    public static byte[] bytesOf(String entry) {
        try (InputStream in = Premain.class.getClassLoader().getResourceAsStream(entry)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("framework.jar has no " + entry, e);
        }
    }
}
