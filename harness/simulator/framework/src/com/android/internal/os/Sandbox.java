package com.android.internal.os;

import java.io.FileDescriptor;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetPermission;
import java.net.UnknownHostException;
import java.security.Permission;

/**
 * Keeps an app inside the device: the host's files, programs and names are not there for it. What a phone answers with a checked exception
 * is answered so here.
 */
public final class Sandbox extends SecurityManager {
    private static final String[] READABLE = {
        System.getProperty("java.home"), "/proc/self", "/proc/thread-self", "/proc/uptime", "/dev/random", "/dev/urandom",
    };
    private final String[] classPath = System.getProperty("java.class.path").split(":");
    private final String scratch = System.getProperty("user.dir") + "/";

    private Sandbox() {
    }

    /**
     * From here on the app's calls are checked. The usual road prints four lines of warning, so the quiet one is taken when the JVM was
     * started with {@code --add-opens java.base/java.lang=ALL-UNNAMED}.
     */
    public static void close() {
        Sandbox sandbox = new Sandbox();
        try {
            java.lang.reflect.Method quiet =
                    System.class.getDeclaredMethod("implSetSecurityManager", SecurityManager.class);
            quiet.setAccessible(true);
            quiet.invoke(null, sandbox);
        } catch (ReflectiveOperationException | RuntimeException closed) {
            System.setSecurityManager(sandbox);
        }
    }

    @Override
    public void checkPermission(Permission permission) {
        if (permission instanceof NetPermission && "getNetworkInformation".equals(permission.getName())) {
            hideInterfaces();
        } else if ("setSecurityManager".equals(permission.getName())) {
            throw new SecurityException("the sandbox stays");
        }
    }

    /** The hardware address is hidden from apps since Android 11; that it was asked for is logged by the system. */
    private void hideInterfaces() {
        for (StackTraceElement frame : new Throwable().getStackTrace()) {
            if (frame.getMethodName().equals("getHardwareAddress")) {
                Remote.call("deviceid", "getMacAddress");
                throw new SecurityException("hardware addresses are not visible to apps");
            }
        }
    }

    @Override
    public void checkPermission(Permission permission, Object context) {
        checkPermission(permission);
    }

    @Override
    public void checkExec(String command) {
        RemoteFailure.<RuntimeException>sneak(new IOException(
                "Cannot run program \"" + command + "\": error=13, Permission denied"));
    }

    @Override
    public void checkRead(String file) {
        if (!isReadable(file)) {
            deny(file);
        }
    }

    private boolean isReadable(String file) {
        if (isScratch(file) || !file.startsWith("/")) {
            return true;
        }
        for (String root : READABLE) {
            if (file.startsWith(root)) {
                return true;
            }
        }
        for (String entry : classPath) {
            if (file.startsWith(entry) || entry.startsWith(file)) {
                return true;
            }
        }
        return false;
    }

    private boolean isScratch(String file) {
        return (file + "/").startsWith(scratch) && !file.contains("..");
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
        if (!isScratch(file)) {
            deny(file);
        }
    }

    @Override
    public void checkDelete(String file) {
        checkWrite(file);
    }

    private static void deny(String file) {
        for (StackTraceElement frame : new Throwable().getStackTrace()) {
            String name = frame.getClassName();
            if (name.equals("java.io.FileInputStream") || name.equals("java.io.FileOutputStream")
                    || name.equals("java.io.RandomAccessFile")) {
                RemoteFailure.<RuntimeException>sneak(
                        new FileNotFoundException(file + ": open failed: EACCES (Permission denied)"));
            }
        }
        throw new SecurityException(file + ": only the device's files are there, through android.system.Os or Context");
    }

    /** Names are resolved behind the route, never by this computer. Port -1 is a look-up. */
    @Override
    public void checkConnect(String host, int port) {
        if (port == -1) {
            RemoteFailure.<RuntimeException>sneak(new UnknownHostException(
                    "Unable to resolve host \"" + host + "\": No address associated with hostname"));
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
        throw new SecurityException("no multicast on this device");
    }

    @Override
    public void checkLink(String library) {
    }

    @Override
    public void checkExit(int status) {
    }

    @Override
    public void checkPackageAccess(String name) {
    }
}
