package java.io;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

import sun.nio.ch.DeviceGuard;

/**
 * Streams on files of the device. The descriptor under a stream is that of a copy which has no name any more; what is written goes to
 * the device with the write. What goes round the stream, by a channel or a RandomAccessFile, goes there when it is closed.
 */
final class DeviceStreams {
    /** A stream that writes: the file's path on the device and its copy, which is read again when something else wrote to it. */
    private static final class Sink {
        final String path;
        final String copy;
        boolean reread;

        Sink(String path, String copy, boolean reread) {
            this.path = path;
            this.copy = copy;
            this.reread = reread;
        }
    }

    private static final int O_RDONLY = 1; // of RandomAccessFile, not of the kernel
    private static final Map<Closeable, Sink> SINKS = Collections.synchronizedMap(new WeakHashMap<>());

    private DeviceStreams() {
    }

    /** Of FileInputStream: what to open instead of {@code name}. */
    static String open(FileInputStream stream, String name) throws FileNotFoundException {
        return DeviceGuard.isHost(name) ? name : (String) DeviceGuard.ask("copy", DeviceFileSystem.absolute(name));
    }

    /** Of FileOutputStream. */
    static String open(FileOutputStream stream, String name, boolean append) throws FileNotFoundException {
        if (!DeviceGuard.isClosed()) {
            return name;
        }
        String path = DeviceFileSystem.absolute(name);
        String copy = (String) DeviceGuard.ask("copyToWrite", path, append);
        SINKS.put(stream, new Sink(path, copy, false));
        return copy;
    }

    /** Of RandomAccessFile. */
    static String open(RandomAccessFile file, String name, int mode) throws FileNotFoundException {
        if ((mode & O_RDONLY) != 0) {
            return DeviceGuard.isHost(name) ? name : (String) DeviceGuard.ask("copy", DeviceFileSystem.absolute(name));
        }
        if (!DeviceGuard.isClosed()) {
            return name;
        }
        String path = DeviceFileSystem.absolute(name);
        String copy = (String) DeviceGuard.ask("copyToWrite", path, true);
        SINKS.put(file, new Sink(path, copy, true));
        return copy;
    }

    /** Of FileInputStream, afterwards: a copy to read from is open, so its name goes. */
    static void opened(FileInputStream stream, String name) {
        if (!DeviceGuard.isHost(name)) {
            DeviceGuard.ask("forget", name);
        }
    }

    /** Of RandomAccessFile; a copy to write to keeps its name until it is closed. */
    static void opened(RandomAccessFile file, String name, int mode) {
        if (!SINKS.containsKey(file) && !DeviceGuard.isHost(name)) {
            DeviceGuard.ask("forget", name);
        }
    }

    static void write(FileOutputStream stream, int value) {
        Sink sink = SINKS.get(stream);
        if (sink != null) {
            DeviceGuard.ask("append", sink.path, new byte[] {(byte) value});
        }
    }

    static void write(FileOutputStream stream, byte[] bytes) {
        write(stream, bytes, 0, bytes.length);
    }

    static void write(FileOutputStream stream, byte[] bytes, int offset, int size) {
        Sink sink = SINKS.get(stream);
        if (sink != null && offset >= 0 && size > 0 && size <= bytes.length - offset) {
            DeviceGuard.ask("append", sink.path, Arrays.copyOfRange(bytes, offset, offset + size));
        }
    }

    static void getChannel(FileOutputStream stream) {
        Sink sink = SINKS.get(stream);
        if (sink != null) {
            sink.reread = true;
        }
    }

    static void close(FileOutputStream stream) {
        finish(stream);
    }

    static void close(RandomAccessFile file) {
        finish(file);
    }

    private static void finish(Closeable stream) {
        Sink sink = SINKS.remove(stream);
        if (sink != null) {
            if (sink.reread) {
                DeviceGuard.ask("upload", sink.path, sink.copy);
            }
            DeviceGuard.ask("forget", sink.copy);
        }
    }
}
