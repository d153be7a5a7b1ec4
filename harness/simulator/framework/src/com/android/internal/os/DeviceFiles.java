package com.android.internal.os;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;

/** Files of the device; the computer's own are never touched. */
public final class DeviceFiles {
    private DeviceFiles() {
    }

    /** As a system call would: not by way of a binder proxy, where an instrument would see what a phone has not. */
    static Object ask(String method, Object... pairs) {
        return SystemLink.get().call("files", method, Wire.args(pairs));
    }

    /** Like read, for callers that turn a refusal into an error of their own. */
    public static byte[] content(String path) throws FileNotFoundException {
        return read(path);
    }

    public static void create(String path) throws FileNotFoundException {
        write(path, new byte[0]);
    }

    /** Null when there is no such file. */
    public static byte[] read(String path) {
        Object data = isOwnProc(path) ? ask("readProc", "path", path) : ask("read", "path", path);
        return data == null ? null : Base64.getDecoder().decode(data.toString());
    }

    private static boolean isOwnProc(String path) {
        return path.startsWith("/proc/self/") || path.startsWith("/proc/" + HostFiles.processId() + "/");
    }

    public static boolean write(String path, byte[] data) {
        return !Boolean.FALSE.equals(write(path, data, false));
    }

    public static Object write(String path, byte[] data, boolean append) {
        return ask("write", "path", path, "data", Base64.getEncoder().encodeToString(data), "append", append);
    }

    /** Written in order, without waiting. */
    public static void writeSoon(String path, byte[] data) {
        Remote.post("files", "write", "path", path, "data", Base64.getEncoder().encodeToString(data), "append", false);
    }

    public static boolean exists(String path) {
        return Wire.truth(ask("exists", "path", path));
    }

    public static boolean delete(String path) {
        return exists(path) && !Boolean.FALSE.equals(ask("delete", "path", path));
    }

    public static String[] list(String path) {
        String[] names = strings(ask("list", "path", path));
        return names == null ? new String[0] : names;
    }

    /** Null stays null. */
    static String[] strings(Object list) {
        return list == null ? null : Wire.asStrings(list).toArray(new String[0]);
    }

    /** What stat gives: "type", "size", "modified_ms"; null for what is not there, or not for the app to know. */
    public static Map<String, Object> stat(String path) {
        return Wire.asMap(ask("stat", "path", path));
    }

    public static boolean access(String path, int mode) {
        return Wire.truth(ask("access", "path", path, "mode", mode));
    }

    /** The folder, made if it is not there, as the platform does for those it names. */
    public static File folder(File folder) {
        if (!folder.exists()) {
            folder.mkdirs();
        }
        return folder;
    }

    public static FileInputStream input(String path) throws FileNotFoundException {
        byte[] data = read(path);
        if (data == null) {
            throw new FileNotFoundException(path + ": open failed: ENOENT (No such file or directory)");
        }
        return new Input(data);
    }

    public static FileOutputStream output(String path, boolean append) throws FileNotFoundException {
        return new Output(path, append);
    }

    /** A stream over a file's bytes; no descriptor of the computer is behind it. */
    private static final class Input extends FileInputStream {
        private final byte[] data;
        private int at;

        Input(byte[] data) {
            super(new FileDescriptor());
            this.data = data;
        }

        @Override
        public int read() {
            return at < data.length ? data[at++] & 0xff : -1;
        }

        @Override
        public int read(byte[] into) {
            return read(into, 0, into.length);
        }

        @Override
        public int read(byte[] into, int offset, int size) {
            int taken = Math.min(size, data.length - at);
            if (taken <= 0) {
                return size == 0 ? 0 : -1;
            }
            System.arraycopy(data, at, into, offset, taken);
            at += taken;
            return taken;
        }

        @Override
        public long skip(long count) {
            int skipped = (int) Math.max(0, Math.min(count, data.length - at));
            at += skipped;
            return skipped;
        }

        @Override
        public int available() {
            return data.length - at;
        }

        @Override
        public void close() {
        }
    }

    /** Collects bytes and writes them to the device when flushed or closed. */
    private static final class Output extends FileOutputStream {
        private final String path;
        private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
        private boolean append;
        private boolean dirty = true;

        Output(String path, boolean append) {
            super(new FileDescriptor());
            this.path = path;
            this.append = append;
        }

        @Override
        public void write(int b) {
            pending.write(b);
            dirty = true;
        }

        @Override
        public void write(byte[] bytes) {
            write(bytes, 0, bytes.length);
        }

        @Override
        public void write(byte[] bytes, int offset, int size) {
            pending.write(bytes, offset, size);
            dirty = true;
        }

        @Override
        public void flush() {
            if (dirty) {
                DeviceFiles.write(path, pending.toByteArray(), append);
                pending.reset();
                append = true;
                dirty = false;
            }
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
