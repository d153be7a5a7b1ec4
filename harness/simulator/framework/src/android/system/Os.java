package android.system;

import com.android.internal.os.DeviceFiles;
import com.android.internal.os.OpenFiles;
import com.android.internal.os.Wire;

import java.io.FileDescriptor;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.util.Map;

import libcore.io.Linux;

/** System calls on the device's files. */
public final class Os {
    private static final Linux LINUX = new Linux();

    private Os() {
    }

    public static FileDescriptor open(String path, int flags, int mode) throws ErrnoException {
        return LINUX.open(path, flags, mode);
    }

    public static int read(FileDescriptor descriptor, byte[] into, int offset, int count)
            throws ErrnoException, InterruptedIOException {
        return OpenFiles.of("read", descriptor).read(into, offset, count);
    }

    public static int read(FileDescriptor descriptor, ByteBuffer buffer)
            throws ErrnoException, InterruptedIOException {
        byte[] bytes = new byte[buffer.remaining()];
        int count = read(descriptor, bytes, 0, bytes.length);
        buffer.put(bytes, 0, count);
        return count;
    }

    public static int write(FileDescriptor descriptor, byte[] from, int offset, int count)
            throws ErrnoException, InterruptedIOException {
        return OpenFiles.of("write", descriptor).write(from, offset, count);
    }

    public static int write(FileDescriptor descriptor, ByteBuffer buffer)
            throws ErrnoException, InterruptedIOException {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return write(descriptor, bytes, 0, bytes.length);
    }

    public static long lseek(FileDescriptor descriptor, long offset, int whence) throws ErrnoException {
        OpenFiles.OpenFile file = OpenFiles.of("lseek", descriptor);
        int base = whence == OsConstants.SEEK_CUR ? file.at
                : whence == OsConstants.SEEK_END ? file.content.length : 0;
        file.at = Math.max(0, Math.min(file.content.length, base + (int) offset));
        return file.at;
    }

    public static void fsync(FileDescriptor descriptor) throws ErrnoException {
        OpenFiles.of("fsync", descriptor);
    }

    public static void close(FileDescriptor descriptor) throws ErrnoException {
        OpenFiles.close(descriptor);
    }

    public static StructStat fstat(FileDescriptor descriptor) throws ErrnoException {
        return regular(OpenFiles.of("fstat", descriptor).content.length);
    }

    public static StructStat stat(String path) throws ErrnoException {
        Map<String, Object> stat = DeviceFiles.stat(path);
        if (stat == null) {
            throw new ErrnoException("stat", OsConstants.ENOENT);
        }
        int type = "folder".equals(stat.get("type")) ? OsConstants.S_IFDIR : OsConstants.S_IFREG;
        return new StructStat(type | OsConstants.S_IRUSR, Wire.longer(stat, "size"), Wire.integer(stat, "uid"));
    }

    public static StructStat lstat(String path) throws ErrnoException {
        return stat(path);
    }

    private static StructStat regular(long size) {
        return new StructStat(OsConstants.S_IFREG | OsConstants.S_IRUSR, size, getuid());
    }

    public static boolean access(String path, int mode) throws ErrnoException {
        if (DeviceFiles.stat(path) == null) {
            throw new ErrnoException("access", OsConstants.ENOENT);
        }
        if (mode != OsConstants.F_OK && !DeviceFiles.access(path, mode)) {
            throw new ErrnoException("access", OsConstants.EACCES);
        }
        return true;
    }

    public static void remove(String path) throws ErrnoException {
        if (!DeviceFiles.delete(path)) {
            throw new ErrnoException("remove", OsConstants.ENOENT);
        }
    }

    public static int getpid() {
        return android.os.Process.myPid();
    }

    public static int gettid() {
        return android.os.Process.myTid();
    }

    public static int getuid() {
        return android.os.Process.myUid();
    }

    public static void kill(int pid, int signal) throws ErrnoException {
        android.os.Process.sendSignal(pid, signal);
    }

    public static long sysconf(int name) {
        return name == OsConstants._SC_NPROCESSORS_CONF ? 8 : -1;
    }

    public static StructUtsname uname() {
        return new StructUtsname("Linux", "localhost", System.getProperty("os.version"), "#1 SMP PREEMPT", "aarch64");
    }

    public static String strerror(int errno) {
        switch (errno) {
            case 1: return "Operation not permitted";
            case 2: return "No such file or directory";
            case 9: return "Bad file descriptor";
            case 13: return "Permission denied";
            case 20: return "Not a directory";
            case 21: return "Is a directory";
            case 28: return "No space left on device";
            case 30: return "Read-only file system";
            default: return "Unknown error " + errno;
        }
    }
}
