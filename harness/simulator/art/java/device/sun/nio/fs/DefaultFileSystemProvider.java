package sun.nio.fs;

import java.nio.file.spi.FileSystemProvider;

/** Stands before libcore's own. */
public final class DefaultFileSystemProvider {
    private DefaultFileSystemProvider() {
    }

    public static FileSystemProvider create() {
        return new DeviceFileSystemProvider();
    }
}
