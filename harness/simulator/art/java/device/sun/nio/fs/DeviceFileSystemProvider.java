package sun.nio.fs;

import java.io.IOException;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.ExecutorService;

import sun.nio.ch.DeviceGuard;

/** java.nio.file has a road of its own to the kernel. It is closed to the app, as on the simulator's other runtime. */
final class DeviceFileSystemProvider extends LinuxFileSystemProvider {
    @Override
    LinuxFileSystem newFileSystem(String folder) {
        return new LinuxFileSystem(this, folder) {
            @Override
            Iterable<UnixMountEntry> getMountEntries() {
                return DeviceGuard.isClosed() ? Collections.<UnixMountEntry>emptyList() : super.getMountEntries();
            }
        };
    }

    private static void check(Path path) throws IOException {
        if (DeviceGuard.isClosed()) {
            throw new AccessDeniedException(path.toString());
        }
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... with)
            throws IOException {
        check(path);
        return super.newByteChannel(path, options, with);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... with)
            throws IOException {
        check(path);
        return super.newFileChannel(path, options, with);
    }

    @Override
    public AsynchronousFileChannel newAsynchronousFileChannel(Path path, Set<? extends OpenOption> options,
            ExecutorService executor, FileAttribute<?>... with) throws IOException {
        check(path);
        return super.newAsynchronousFileChannel(path, options, executor, with);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path path, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        check(path);
        return super.newDirectoryStream(path, filter);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        check(path);
        return super.readAttributes(path, type, options);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return DeviceGuard.isClosed() ? null : super.getFileAttributeView(path, type, options);
    }

    /** What reads and sets attributes by their names goes through this. */
    @Override
    public DynamicFileAttributeView getFileAttributeView(Path path, String name, LinkOption... options) {
        return DeviceGuard.isClosed() ? null : super.getFileAttributeView(path, name, options);
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        check(path);
        super.checkAccess(path, modes);
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
        check(path);
        return super.isSameFile(path, other);
    }

    @Override
    public void copy(Path path, Path target, CopyOption... options) throws IOException {
        check(path);
        super.copy(path, target, options);
    }

    @Override
    public void move(Path path, Path target, CopyOption... options) throws IOException {
        check(path);
        super.move(path, target, options);
    }

    @Override
    public void createDirectory(Path path, FileAttribute<?>... with) throws IOException {
        check(path);
        super.createDirectory(path, with);
    }

    @Override
    public void createSymbolicLink(Path path, Path target, FileAttribute<?>... with) throws IOException {
        check(path);
        super.createSymbolicLink(path, target, with);
    }

    @Override
    public void createLink(Path path, Path existing) throws IOException {
        check(path);
        super.createLink(path, existing);
    }

    @Override
    public Path readSymbolicLink(Path path) throws IOException {
        check(path);
        return super.readSymbolicLink(path);
    }

    @Override
    boolean implDelete(Path path, boolean failIfNotExists) throws IOException {
        check(path);
        return super.implDelete(path, failIfNotExists);
    }
}
