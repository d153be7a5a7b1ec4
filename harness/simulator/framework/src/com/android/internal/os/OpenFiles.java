package com.android.internal.os;

import android.system.ErrnoException;
import android.system.OsConstants;

import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileNotFoundException;
import java.util.Map;
import java.util.WeakHashMap;

/** The files that system calls have opened, by their descriptors. */
public final class OpenFiles {
    private static final Map<FileDescriptor, OpenFile> OPEN = new WeakHashMap<FileDescriptor, OpenFile>();

    private OpenFiles() {
    }

    /** A file in use; what is written goes to the device at once. */
    public static final class OpenFile {
        private final String path;
        public byte[] content;
        public int at;

        OpenFile(String path, int flags, byte[] content) {
            this.path = path;
            this.content = content;
            at = (flags & OsConstants.O_APPEND) != 0 ? content.length : 0;
        }

        public int write(byte[] from, int offset, int count) {
            ByteArrayOutputStream joined = new ByteArrayOutputStream();
            joined.write(content, 0, at);
            joined.write(from, offset, count);
            int after = at + count;
            if (after < content.length) {
                joined.write(content, after, content.length - after);
            }
            content = joined.toByteArray();
            at = after;
            DeviceFiles.write(path, content);
            return count;
        }

        public int read(byte[] into, int offset, int count) {
            int taken = Math.max(0, Math.min(count, content.length - at));
            System.arraycopy(content, at, into, offset, taken);
            at += taken;
            return taken;
        }
    }

    private static byte[] content(String function, String path) throws ErrnoException {
        try {
            return DeviceFiles.content(path);
        } catch (FileNotFoundException refused) {
            throw failure(function, refused);
        }
    }

    /** The platform's message names the error: "PATH: open failed: EACCES (Permission denied)". */
    private static ErrnoException failure(String function, FileNotFoundException refused) {
        String message = String.valueOf(refused.getMessage());
        int[] known = {OsConstants.ENOENT, OsConstants.EISDIR, OsConstants.ENOTDIR, OsConstants.ENOSPC,
            OsConstants.EROFS, OsConstants.EPERM};
        for (int errno : known) {
            if (message.contains(OsConstants.errnoName(errno))) {
                return new ErrnoException(function, errno);
            }
        }
        return new ErrnoException(function, OsConstants.EACCES);
    }

    public static FileDescriptor open(String path, int flags, int mode) throws ErrnoException {
        boolean writing = (flags & (OsConstants.O_WRONLY | OsConstants.O_RDWR)) != 0;
        byte[] content = content("open", path);
        if (content == null && !(writing && (flags & OsConstants.O_CREAT) != 0)) {
            throw new ErrnoException("open", OsConstants.ENOENT);
        }
        if (content == null || (flags & OsConstants.O_TRUNC) != 0) {
            content = new byte[0];
            try {
                DeviceFiles.create(path);
            } catch (FileNotFoundException refused) {
                throw failure("open", refused);
            }
        }
        FileDescriptor descriptor = new FileDescriptor();
        synchronized (OPEN) {
            OPEN.put(descriptor, new OpenFile(path, flags, content));
        }
        return descriptor;
    }

    public static OpenFile of(String function, FileDescriptor descriptor) throws ErrnoException {
        synchronized (OPEN) {
            OpenFile file = OPEN.get(descriptor);
            if (file == null) {
                throw new ErrnoException(function, OsConstants.EBADF);
            }
            return file;
        }
    }

    public static void close(FileDescriptor descriptor) throws ErrnoException {
        of("close", descriptor);
        synchronized (OPEN) {
            OPEN.remove(descriptor);
        }
    }
}
