package sun.nio.fs;

import java.io.FileNotFoundException;

import sun.nio.ch.DeviceGuard;

/** What java.nio.file opens: a copy of a file of the device, to read. */
final class DeviceOpen {
    private static final int WRITES = UnixConstants.O_WRONLY | UnixConstants.O_RDWR | UnixConstants.O_CREAT | UnixConstants.O_TRUNC;

    private DeviceOpen() {
    }

    /** Of UnixNativeDispatcher: what to open instead of {@code path}. */
    static UnixPath open(UnixPath path, int flags, int mode) throws UnixException {
        if (DeviceGuard.isHost(path.toString())) {
            return path;
        }
        if ((flags & WRITES) != 0) {
            throw new UnixException(UnixConstants.EACCES);
        }
        String name = path.toString();
        try {
            return copied(path, name.startsWith("/") ? name : "/" + name);
        } catch (FileNotFoundException refused) {
            throw new UnixException(refused.getMessage().contains("ENOENT") ? UnixConstants.ENOENT : UnixConstants.EACCES);
        }
    }

    private static UnixPath copied(UnixPath path, String name) throws FileNotFoundException {
        return (UnixPath) path.getFileSystem().getPath((String) DeviceGuard.ask("copy", name));
    }

    /** Of UnixNativeDispatcher, afterwards: the copy is open, so its name goes. */
    static void opened(UnixPath path, int flags, int mode) {
        if (!DeviceGuard.isHost(path.toString())) {
            DeviceGuard.ask("forget", path.toString());
        }
    }
}
