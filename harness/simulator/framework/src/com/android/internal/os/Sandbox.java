package com.android.internal.os;

import com.android.internal.net.DeviceInterfaces;

import java.io.FileDescriptor;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.Permission;
import java.util.function.BiFunction;

/**
 * Keeps an app inside the device: the host's files, programs and names are not there for it. What a phone answers with a checked exception
 * is answered so here.
 */
public final class Sandbox extends SecurityManager implements BiFunction<String, Object, Object> {
    private static final String[] READABLE = {
        System.getProperty("java.home"), "/proc/self", "/proc/thread-self", "/proc/uptime", "/dev/random", "/dev/urandom",
    };
    private final String[] classPath = System.getProperty("java.class.path").split(":");
    private final String scratch = System.getProperty("user.dir") + "/";

    private Sandbox() {
    }

    /** From here on the app's calls are checked. The door is the one without the JDK's warning; {@link Premain} opened it. */
    public static void close() {
        try {
            java.lang.reflect.Method set =
                    System.class.getDeclaredMethod("implSetSecurityManager", SecurityManager.class);
            set.setAccessible(true);
            set.invoke(null, new Sandbox());
        } catch (ReflectiveOperationException | RuntimeException closed) {
            throw new IllegalStateException("an app runs only in a JVM 17 started with -javaagent:framework.jar", closed);
        }
    }

    /** What a method of java.net.NetworkInterface gives. */
    @Override
    public Object apply(String method, Object subject) {
        return DeviceInterfaces.answer(method, subject);
    }

    @Override
    public void checkPermission(Permission permission) {
        if ("setSecurityManager".equals(permission.getName())) {
            throw new SecurityException("the sandbox stays");
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
            for (StackTraceElement frame : new Throwable().getStackTrace()) {
                if (frame.getMethodName().equals("getLocalHost")) {
                    throw new SecurityException("this device is called localhost");
                }
            }
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
