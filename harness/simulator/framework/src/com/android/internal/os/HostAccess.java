package com.android.internal.os;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;

/** What only the agent of the JVM can do; it stands in a module of its own, so that no app has what it has. */
public interface HostAccess {
    /** From here on the process is the device's: {@code answers} is asked for files, sockets and interfaces. Once only. */
    void confine(SecurityManager manager, BiFunction<String, Object[], Object> answers);

    /** Work of the framework on the computer itself. */
    <T> T onHost(Callable<T> work) throws Exception;

    /** Whether the thread does such work now. */
    boolean isOnHost();

    NetworkInterface networkInterface(String name, int index, InetAddress address);

    /** One line to a port of the computer's loopback, and the line that comes back; milliseconds. */
    byte[] converse(int port, byte[] line, int timeout) throws IOException;

    /** The name that an app gave for an address which was never looked up, or the address. */
    String nameOf(InetAddress remote);
}
