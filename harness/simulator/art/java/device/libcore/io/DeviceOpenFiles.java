package libcore.io;

import android.system.ErrnoException;
import android.system.OsConstants;
import android.system.StructStat;

import java.io.FileDescriptor;
import java.io.InterruptedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import sun.nio.ch.DeviceGuard;

/**
 * Files of the device that are open: behind each number is a copy that has no name on the computer any more. What is
 * written through the system calls goes to the device with the call; what goes round them (a channel, a mapping) with
 * the next of them, or when the file is closed.
 */
final class DeviceOpenFiles {
    private static final int KEPT = ~(OsConstants.O_CREAT | OsConstants.O_EXCL | OsConstants.O_TRUNC);
    private static final int PRIVATE = 0600;

    /** The device's path, and what it was told last. */
    private static final class OpenFile {
        final String path;
        byte[] stored;

        OpenFile(String path, byte[] stored) {
            this.path = path;
            this.stored = stored;
        }
    }

    private final Os kernel;
    private final Map<Integer, OpenFile> open = new ConcurrentHashMap<Integer, OpenFile>();
    private final AtomicLong copies = new AtomicLong();

    DeviceOpenFiles(Os kernel) {
        this.kernel = kernel;
    }

    FileDescriptor open(String path, int flags) throws ErrnoException {
        boolean writes = (flags & OsConstants.O_ACCMODE) != OsConstants.O_RDONLY;
        byte[] content = (byte[]) DeviceErrors.ask("open", "content", path);
        if (content != null && (flags & OsConstants.O_CREAT) != 0 && (flags & OsConstants.O_EXCL) != 0) {
            throw new ErrnoException("open", OsConstants.EEXIST);
        }
        if (content == null && (flags & OsConstants.O_CREAT) == 0) {
            throw new ErrnoException("open", OsConstants.ENOENT);
        }
        if (writes) {
            if (content == null || (flags & OsConstants.O_TRUNC) != 0) {
                requireFolder(path);
                content = new byte[0];
                DeviceErrors.ask("open", "replace", path, content);
            } else {
                DeviceErrors.ask("open", "append", path, new byte[0]); // whether it may be written
            }
        }
        FileDescriptor file = copy(content, flags & KEPT);
        if (writes) {
            open.put(file.getInt$(), new OpenFile(path, content));
        } else {
            open.put(file.getInt$(), new OpenFile(path, null));
        }
        return file;
    }

    /** The service makes folders that are missing; open does not. */
    private static void requireFolder(String path) throws ErrnoException {
        String folder = path.substring(0, Math.max(1, path.lastIndexOf('/')));
        if (DeviceErrors.ask("open", "attributes", folder) == null) {
            throw new ErrnoException("open", OsConstants.ENOENT);
        }
    }

    private FileDescriptor copy(byte[] content, int flags) throws ErrnoException {
        Object spool = DeviceGuard.ask("spool");
        DeviceGuard.enter();
        try {
            String name = spool + "/copy-" + kernel.getpid() + "-" + copies.incrementAndGet();
            FileDescriptor made = kernel.open(name, OsConstants.O_WRONLY | OsConstants.O_CREAT | OsConstants.O_EXCL, PRIVATE);
            for (int at = 0; at < content.length;) {
                at += kernel.write(made, content, at, content.length - at);
            }
            kernel.close(made);
            FileDescriptor file = kernel.open(name, flags | OsConstants.O_CLOEXEC, 0);
            kernel.remove(name);
            return file;
        } catch (InterruptedIOException interrupted) {
            throw new ErrnoException("open", OsConstants.EINTR, interrupted);
        } finally {
            DeviceGuard.leave();
        }
    }

    /** Null for what is no file of the device. */
    String pathOf(FileDescriptor file) {
        OpenFile known = open.get(file.getInt$());
        return known == null ? null : known.path;
    }

    void closing(FileDescriptor file) throws ErrnoException {
        store(file);
        open.remove(file.getInt$());
    }

    /** Tell the device what the copy has and it has not. */
    void store(FileDescriptor file) throws ErrnoException {
        OpenFile known = open.get(file.getInt$());
        if (known == null || known.stored == null) {
            return;
        }
        synchronized (known) {
            byte[] now = content(file);
            int before = known.stored.length;
            if (Arrays.equals(now, known.stored)) {
                return;
            }
            if (now.length > before && Arrays.equals(Arrays.copyOf(now, before), known.stored)) {
                DeviceErrors.ask("write", "append", known.path, Arrays.copyOfRange(now, before, now.length));
            } else {
                DeviceErrors.ask("write", "replace", known.path, now);
            }
            known.stored = now;
        }
    }

    /** By a number of its own: one that was opened to write cannot be read. */
    private byte[] content(FileDescriptor file) throws ErrnoException {
        FileDescriptor read = kernel.open("/proc/self/fd/" + file.getInt$(), OsConstants.O_RDONLY, 0);
        try {
            StructStat found = kernel.fstat(read);
            byte[] content = new byte[(int) found.st_size];
            for (int at = 0; at < content.length;) {
                int count = kernel.pread(read, content, at, content.length - at, at);
                if (count <= 0) {
                    return Arrays.copyOf(content, at);
                }
                at += count;
            }
            return content;
        } catch (InterruptedIOException interrupted) {
            throw new ErrnoException("read", OsConstants.EINTR, interrupted);
        } finally {
            kernel.close(read);
        }
    }
}
