package com.android.internal.os;

import java.io.FileDescriptor;
import java.io.FilePermission;
import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.file.AccessDeniedException;
import java.security.Permission;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;

/**
 * Keeps an app inside the device: the computer's files, programs and names are not there for it. What goes through java.io and sockets is
 * answered by what {@link #close} is given; the rest is refused here, with the checked exception that a phone gives where there is one.
 */
public final class Sandbox extends SecurityManager {
    private static final String HOME = System.getProperty("java.home");
    private static final String[] CLASS_PATH = System.getProperty("java.class.path").split(":");
    private static final Set<String> DEVICES = new HashSet<String>(Arrays.asList(
            "/dev/null", "/dev/zero", "/dev/random", "/dev/urandom"));
    private static final Set<String> REFUSED = new HashSet<String>(Arrays.asList(
            "getFileStoreAttributes", "manageProcess", "setSecurityManager"));
    private static HostAccess sHost;

    private Sandbox() {
    }

    /** Called by the agent, before main. */
    public static synchronized void admit(HostAccess host) {
        if (sHost != null) {
            throw new IllegalStateException("there is an agent already");
        }
        sHost = host;
    }

    static HostAccess host() {
        if (sHost == null) {
            throw new IllegalStateException("an app runs only in a JVM 17 started with -javaagent:framework.jar");
        }
        return sHost;
    }

    /** From here on the app's calls are checked, and {@code answers} tells what the device is like. */
    static void close(BiFunction<String, Object[], Object> answers) {
        host().confine(new Sandbox(), answers);
    }

    /** Work of the framework on the computer itself; its own checked exceptions come out as they are. */
    static <T> T onHost(Callable<T> work) {
        try {
            return host().onHost(work);
        } catch (Exception e) {
            RemoteFailure.<RuntimeException>sneak(e);
            return null;
        }
    }

    /**
     * Whether the path is one of the files that the JVM itself reads on the computer: its own, those of the class path, and devices of the
     * kernel. Nothing can be written there, so no link in it is an app's.
     */
    static boolean isHost(String path) {
        if (DEVICES.contains(path)) {
            return true;
        }
        if (!path.startsWith("/") || (path + "/").contains("/../") || (path + "/").contains("/./")) {
            return false;
        }
        for (String entry : CLASS_PATH) {
            if (isBelow(path, entry)) {
                return true;
            }
        }
        return isBelow(path, HOME);
    }

    private static boolean isBelow(String path, String root) {
        return path.startsWith(root) && (path.length() == root.length() || path.charAt(root.length()) == '/');
    }

    @Override
    public void checkPermission(Permission permission) {
        String name = permission.getName();
        if (permission instanceof FilePermission) {
            checkRead(name); // asked so for a link's target only
        } else if (name.equals("accessUnixDomainSocket")) {
            RemoteFailure.<RuntimeException>sneak(new SocketException("connect failed: EACCES (Permission denied)"));
        } else if (REFUSED.contains(name)) {
            throw new SecurityException(name);
        }
    }

    @Override
    public void checkPermission(Permission permission, Object context) {
        checkPermission(permission);
    }

    /** The default one reads lists of the JDK's policy; there is nothing to refuse. */
    @Override
    public void checkPackageAccess(String name) {
    }

    @Override
    public void checkExec(String command) {
        RemoteFailure.<RuntimeException>sneak(new IOException(
                "Cannot run program \"" + command + "\": error=13, Permission denied"));
    }

    @Override
    public void checkLink(String library) {
        if (library.indexOf('/') >= 0 && !isHost(library)) {
            throw new UnsatisfiedLinkError("dlopen failed: library \"" + library + "\" not found");
        }
    }

    /** Asked by java.nio.file and java.util.zip only: java.io asks the device. */
    @Override
    public void checkRead(String file) {
        if (!host().isOnHost() && !isHost(file)) {
            deny(file);
        }
    }

    @Override
    public void checkRead(String file, Object context) {
        checkRead(file);
    }

    @Override
    public void checkRead(FileDescriptor fd) {
    }

    @Override
    public void checkWrite(FileDescriptor fd) {
    }

    @Override
    public void checkWrite(String file) {
        if (!host().isOnHost()) {
            deny(file);
        }
    }

    @Override
    public void checkDelete(String file) {
        checkWrite(file);
    }

    private static void deny(String file) {
        RemoteFailure.<RuntimeException>sneak(new AccessDeniedException(file));
    }

    /** Names are resolved behind the route, never by this computer. Port -1 is a look-up, or an address of the socket's own. */
    @Override
    public void checkConnect(String host, int port) {
        if (port != -1 || host.equals("localhost") || host.equals("ip6-localhost")) {
            return;
        }
        for (StackTraceElement frame : new Throwable().getStackTrace()) {
            if (frame.getClassName().equals("java.net.InetAddress")) {
                if (frame.getMethodName().equals("getLocalHost")) {
                    throw new SecurityException("this device is called localhost");
                }
                RemoteFailure.<RuntimeException>sneak(new UnknownHostException(
                        "Unable to resolve host \"" + host + "\": No address associated with hostname"));
            }
        }
    }

    @Override
    public void checkConnect(String host, int port, Object context) {
        checkConnect(host, port);
    }

    @Override
    public void checkListen(int port) {
    }

    @Override
    public void checkAccept(String host, int port) {
    }

    @Override
    public void checkMulticast(InetAddress group) {
    }

    @Override
    public void checkExit(int status) {
    }
}
