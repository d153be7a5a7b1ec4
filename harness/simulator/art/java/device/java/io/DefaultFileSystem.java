package java.io;

/** Stands before libcore's own: File asks the device. */
final class DefaultFileSystem {
    private DefaultFileSystem() {
    }

    public static FileSystem getFileSystem() {
        return DeviceFileSystem.INSTANCE;
    }
}
